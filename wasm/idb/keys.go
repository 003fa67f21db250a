//go:build js

package idb

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/hack-pad/safejs"

	"dateline/wasm/library"
)

// toJS spells every byte of a key as the character with its number.
func toJS(key string) string {
	if isASCII(key) {
		return key
	}
	b := make([]byte, 0, len(key)*2)
	for i := 0; i < len(key); i++ {
		b = utf8.AppendRune(b, rune(key[i]))
	}
	return string(b)
}

// fromJS is the opposite of toJS.
func fromJS(s string) string {
	if isASCII(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for _, r := range s {
		b = append(b, byte(r))
	}
	return string(b)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// separator is between keys that are fetched as one string; no key holds it.
const separator = "\u0100"

// keysOf returns the keys in an array. One call joins them, because one call a
// key would cost more than all the rest.
func keysOf(array safejs.Value) ([]string, error) {
	n, err := array.Length()
	if err != nil || n == 0 {
		return nil, err
	}
	joined, err := array.Call("join", separator)
	if err != nil {
		return nil, err
	}
	s, err := joined.String()
	if err != nil {
		return nil, err
	}
	keys := make([]string, 0, n)
	for k := range strings.SplitSeq(s, separator) {
		keys = append(keys, fromJS(k))
	}
	if len(keys) != n {
		return nil, fmt.Errorf("idb: %d keys came as %d", n, len(keys))
	}
	return keys, nil
}

// keyRange returns the IDBKeyRange of a range, undefined for a whole bucket.
func keyRange(r library.Range) (safejs.Value, error) {
	if r.From == "" && r.To == "" {
		return safejs.Undefined(), nil
	}
	ranges, err := safejs.Global().Get("IDBKeyRange")
	if err != nil {
		return safejs.Value{}, err
	}
	if r.To == "" {
		return ranges.Call("lowerBound", toJS(r.From))
	}
	return ranges.Call("bound", toJS(r.From), toJS(r.To), false, true)
}

// empty reports whether no key can be in the range.
func empty(r library.Range) bool { return r.To != "" && r.To <= r.From }
