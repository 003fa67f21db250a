// Package netip stands in for the standard library's net/netip when the engine
// is built, as package nethttp does for net/http: net/url asks it whether what
// an address has between brackets is one of IPv6, and nothing more.
package netip

import (
	"errors"
	"strings"
)

// Addr is an address of IPv6.
type Addr struct{}

// Is4 is false: what is no address of IPv6 is refused.
func (Addr) Is4() bool { return false }

var errAddr = errors.New("no address of IPv6")

// ParseAddr tells whether s is an address of IPv6, with a zone or without.
func ParseAddr(s string) (Addr, error) {
	s, zone, zoned := strings.Cut(s, "%")
	head, tail, short := strings.Cut(s, "::")
	before, ok1 := groups(head, !short)
	after, ok2 := groups(tail, true)
	all := before + after
	if zoned && zone == "" || !ok1 || !ok2 || short && all > 7 || !short && all != 8 {
		return Addr{}, errAddr
	}
	return Addr{}, nil
}

// groups counts the groups of sixteen bits between colons. The last may be an
// address of IPv4, which is two.
func groups(s string, last bool) (n int, ok bool) {
	if s == "" {
		return 0, true
	}
	parts := strings.Split(s, ":")
	for i, part := range parts {
		if last && i == len(parts)-1 && strings.Contains(part, ".") {
			return n + 2, dotted(part)
		}
		if part == "" || len(part) > 4 || strings.Trim(part, "0123456789abcdefABCDEF") != "" {
			return 0, false
		}
		n++
	}
	return n, true
}

// dotted tells whether s is four numbers up to 255 without leading zeros.
func dotted(s string) bool {
	parts := strings.Split(s, ".")
	for _, part := range parts {
		n := 0
		for i := range len(part) {
			n = n*10 + int(part[i]) - '0'
			if part[i] < '0' || part[i] > '9' || i > 2 || i > 0 && part[0] == '0' {
				return false
			}
		}
		if part == "" || n > 255 {
			return false
		}
	}
	return len(parts) == 4
}
