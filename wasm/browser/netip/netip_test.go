package netip_test

import (
	"net/netip"
	"testing"

	ours "dateline/wasm/browser/netip"
)

// TestAsTheStandardLibrary accepts what both accept.
func TestAsTheStandardLibrary(t *testing.T) {
	addresses := []string{
		"", ":", "::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::",
		"1:2:3:4:5:6:7:8::",
		"::1.2.3.4", "1.2.3.4::", "::1.2.3", "::1.2.3.256", "::1.02.3.4", "1:2:3:4:5:6:1.2.3.4",
		"1:2:3:4:5:6:7:1.2.3.4",
		"fe80::1%eth0", "fe80::1%", "%eth0", "::g", "::12345", ":1::", "1:::2", "1::2::3", "abcd:EF01::",
		"::ffff:1.2.3.4", "1.2.3.4", "::1.2.3.4:5", "::-1", "::1 ",
	}
	for _, a := range addresses {
		want, err1 := netip.ParseAddr(a)
		_, err2 := ours.ParseAddr(a)
		if (err1 == nil && !want.Is4()) != (err2 == nil) {
			t.Errorf("%q: %v, want %v", a, err2, err1)
		}
	}
}

func FuzzParseAddr(f *testing.F) {
	f.Add("fe80::1:2.3.4.5%eth0")
	f.Fuzz(func(t *testing.T, a string) {
		want, err1 := netip.ParseAddr(a)
		_, err2 := ours.ParseAddr(a)
		if (err1 == nil && !want.Is4()) != (err2 == nil) {
			t.Errorf("%q: %v, want %v", a, err2, err1)
		}
	})
}
