package app

import (
	"math"
	"slices"
	"strconv"
)

// Args are the arguments of a request as they come from a page: a string, a
// float64, a bool or a []string under each name. Attributes of elements are
// strings, so a number may also come as its digits, and true as "1".
type Args map[string]any

// maxArgument is how many bytes a string among the arguments may have, unless
// the argument says otherwise, and maxStrings how many strings a list.
const (
	maxArgument = 4 << 10
	maxStrings  = 10_000
)

// arguments are what an operation takes: a struct beside its handler that
// lists its fields.
type arguments interface{ list() []argument }

// argument is one field of such a struct.
type argument struct {
	name string
	to   any // *string, *int, *float64, *bool or *[]string
	need bool
	max  int // bytes of a string, 0 for maxArgument
}

// need is an argument without which the operation makes no sense.
func need(name string, to any) argument { return argument{name: name, to: to, need: true} }

// may is an argument that can be left out.
func may(name string, to any) argument { return argument{name: name, to: to} }

// RequestError reports a request that no page of the extension sends.
type RequestError struct{ Op, What string }

func (e *RequestError) Error() string { return "app: " + e.Op + ": " + e.What }

// noArgs is what an operation takes that takes nothing.
type noArgs struct{}

func (*noArgs) list() []argument { return nil }

// decode fills in what an operation takes. The error names what is wrong.
func (given Args) decode(op string, into arguments) error {
	list := into.list()
	names := make([]string, 0, len(given))
	for name := range given {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		i := slices.IndexFunc(list, func(a argument) bool { return a.name == name })
		if i < 0 {
			return &RequestError{op, "takes no argument " + strconv.Quote(name)}
		}
		if wrong := list[i].set(given[name]); wrong != "" {
			return &RequestError{op, "argument " + name + " " + wrong}
		}
	}
	for _, a := range list {
		if _, there := given[a.name]; a.need && !there {
			return &RequestError{op, "lacks the argument " + a.name}
		}
	}
	return nil
}

// set takes a value, and says what is wrong with it, "" if nothing is.
func (a argument) set(value any) (wrong string) {
	switch to := a.to.(type) {
	case *string:
		s, ok := value.(string)
		if !ok {
			return "is not a string"
		}
		if len(s) > a.limit() {
			return "is longer than " + strconv.Itoa(a.limit()) + " bytes"
		}
		*to = s
	case *int:
		n, ok := wholeNumber(value)
		if !ok {
			return "is not a whole number"
		}
		*to = n
	case *float64:
		f, ok := value.(float64)
		if s, is := value.(string); is {
			var err error
			f, err = strconv.ParseFloat(s, 64)
			ok = err == nil
		}
		if !ok || math.IsNaN(f) || math.IsInf(f, 0) {
			return "is not a number"
		}
		*to = f
	case *bool:
		switch v := value.(type) {
		case bool:
			*to = v
		case string:
			if v != "" && v != "1" {
				return "is neither true nor false"
			}
			*to = v == "1"
		default:
			return "is neither true nor false"
		}
	case *[]string:
		list, ok := value.([]string)
		if s, is := value.(string); is {
			list, ok = []string{s}, true
		}
		if !ok {
			return "is not a list of strings"
		}
		if len(list) > maxStrings || slices.ContainsFunc(list, func(s string) bool { return len(s) > a.limit() }) {
			return "is too long"
		}
		*to = list
	}
	return ""
}

func (a argument) limit() int {
	if a.max > 0 {
		return a.max
	}
	return maxArgument
}

// wholeNumber returns the int that a number or its digits stand for.
func wholeNumber(value any) (int, bool) {
	switch v := value.(type) {
	case float64:
		return int(v), v == math.Trunc(v) && math.Abs(v) < 1<<31
	case string:
		n, err := strconv.ParseInt(v, 10, 32)
		return int(n), err == nil
	}
	return 0, false
}
