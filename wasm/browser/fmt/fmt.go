// Package fmt stands in for the standard library's fmt when the engine is
// built, as package nethttp does for net/http: with the verbs that the engine
// and its libraries use, for the types they use them with, and without
// reflection, which was 230 kB of the binary. What it does not know is printed
// as fmt prints a mistake, "%!v(?)". TestVerbs of cmd/bundle reads every call
// in the engine and fails on a verb that is not here.
package fmt

import (
	"errors"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Stringer is as in the standard library.
type Stringer interface{ String() string }

// State is what a [Formatter] prints to. Nothing here calls one.
type State interface {
	io.Writer
	Width() (width int, ok bool)
	Precision() (precision int, ok bool)
	Flag(c int) bool
}

// Formatter is as in the standard library.
type Formatter interface{ Format(f State, verb rune) }

// Errorf makes an error that wraps what %w stands for.
func Errorf(format string, args ...any) error {
	text, wrapped := format1(format, args)
	switch len(wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		return &wrapError{text, wrapped[0]}
	}
	return &wrapErrors{text, wrapped}
}

type wrapError struct {
	text string
	err  error
}

func (e *wrapError) Error() string { return e.text }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	text string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.text }
func (e *wrapErrors) Unwrap() []error { return e.errs }

// Sprintf formats as the format says.
func Sprintf(format string, args ...any) string {
	text, _ := format1(format, args)
	return text
}

// Sprint prints its arguments, with a space between two that are no strings.
func Sprint(args ...any) string {
	var b []byte
	before := true
	for i, arg := range args {
		_, text := arg.(string)
		if i > 0 && !text && !before {
			b = append(b, ' ')
		}
		b, before = value(b, 'v', arg), text
	}
	return string(b)
}

// Sprintln prints its arguments with spaces between them, and ends the line.
func Sprintln(args ...any) string {
	var b []byte
	for i, arg := range args {
		if i > 0 {
			b = append(b, ' ')
		}
		b = value(b, 'v', arg)
	}
	return string(append(b, '\n'))
}

// Fprintf, Fprint and Fprintln write to w.
func Fprintf(w io.Writer, format string, args ...any) (int, error) {
	return io.WriteString(w, Sprintf(format, args...))
}
func Fprint(w io.Writer, args ...any) (int, error)   { return io.WriteString(w, Sprint(args...)) }
func Fprintln(w io.Writer, args ...any) (int, error) { return io.WriteString(w, Sprintln(args...)) }

// Printf and Println write to the console.
func Printf(format string, args ...any) (int, error) { return Fprintf(os.Stdout, format, args...) }
func Println(args ...any) (int, error)               { return Fprintln(os.Stdout, args...) }

// format1 formats, and returns the errors that %w stands for.
func format1(format string, args []any) (string, []error) {
	var b []byte
	var wrapped []error
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			b = append(b, format[i])
			continue
		}
		i++
		zero, sharp, plus, width := false, false, false, 0
		for ; i < len(format); i++ {
			switch c := format[i]; {
			case c == '0' && width == 0:
				zero = true
				continue
			case c >= '0' && c <= '9':
				width = width*10 + int(c-'0')
				continue
			case c == '#':
				sharp = true
				continue
			case c == '+':
				plus = true
				continue
			}
			break
		}
		if i == len(format) {
			b = append(b, "%!(NOVERB)"...)
			break
		}
		verb := format[i]
		if verb == '%' {
			b = append(b, '%')
			continue
		}
		if len(args) == 0 {
			b = append(append(b, "%!"...), verb)
			b = append(b, "(MISSING)"...)
			continue
		}
		arg := args[0]
		args = args[1:]
		if err, ok := arg.(error); ok && verb == 'w' {
			wrapped = append(wrapped, err)
		}
		if verb == 'w' {
			verb = 'v'
		}
		if verb == 'U' || sharp {
			verb = '?' // nothing of the engine's comes to these
		}
		from := len(b)
		if n, ok := integer(arg); ok && plus && verb == 'd' && n >= 0 {
			b = append(b, '+')
		}
		b = value(b, verb, arg)
		b = pad(b, from, width, zero)
	}
	return string(b), wrapped
}

// pad widens what was printed from an index on, on its left.
func pad(b []byte, from, width int, zero bool) []byte {
	missing := width - utf8.RuneCount(b[from:])
	if missing <= 0 {
		return b
	}
	fill := byte(' ')
	if zero {
		fill = '0'
		if b[from] == '-' || b[from] == '+' {
			from++
		}
	}
	b = append(b, make([]byte, missing)...)
	copy(b[from+missing:], b[from:])
	for i := range missing {
		b[from+i] = fill
	}
	return b
}

const digits = "0123456789abcdef"

// value prints one argument.
func value(b []byte, verb byte, arg any) []byte {
	switch verb {
	case 'v', 's', 'd', 'q', 'x', 'X', 'c':
	default:
		return append(append(append(b, "%!"...), verb), "(?)"...)
	}
	switch x := arg.(type) {
	case nil:
		return append(b, "<nil>"...)
	case error:
		arg = x.Error()
	case Stringer:
		if verb != 'd' && verb != 'c' {
			arg = x.String()
		}
	case []byte:
		if verb != 'v' && verb != 'd' {
			arg = string(x)
		}
	}
	switch x := arg.(type) {
	case string:
		switch verb {
		case 'q':
			return strconv.AppendQuote(b, x)
		case 'x':
			for i := range len(x) {
				b = append(b, digits[x[i]>>4], digits[x[i]&15])
			}
			return b
		}
		return append(b, x...)
	case bool:
		return strconv.AppendBool(b, x)
	case float64:
		return strconv.AppendFloat(b, x, 'g', -1, 64)
	case []string:
		return list(b, verb, x)
	case []int:
		return list(b, verb, x)
	}
	if n, ok := integer(arg); ok {
		switch verb {
		case 'c':
			return utf8.AppendRune(b, rune(n))
		case 'q':
			return strconv.AppendQuoteRune(b, rune(n))
		case 'x':
			return strconv.AppendInt(b, n, 16)
		case 'X':
			return append(b, strings.ToUpper(strconv.FormatInt(n, 16))...)
		}
		return strconv.AppendInt(b, n, 10)
	}
	return append(append(append(b, "%!"...), verb), "(?)"...)
}

func list[T any](b []byte, verb byte, all []T) []byte {
	b = append(b, '[')
	for i, x := range all {
		if i > 0 {
			b = append(b, ' ')
		}
		b = value(b, verb, x)
	}
	return append(b, ']')
}

func integer(arg any) (int64, bool) {
	switch x := arg.(type) {
	case int:
		return int64(x), true
	case int8:
		return int64(x), true
	case int16:
		return int64(x), true
	case int32:
		return int64(x), true
	case int64:
		return x, true
	case uint:
		return int64(x), true
	case uint8:
		return int64(x), true
	case uint16:
		return int64(x), true
	case uint32:
		return int64(x), true
	case uint64:
		return int64(x), true
	}
	return 0, false
}
