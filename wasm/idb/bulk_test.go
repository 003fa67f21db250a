//go:build js

package idb

import (
	"context"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/storetest"
)

// measured is how many articles TestMeasure saves; a build with
// -ldflags "-X dateline/wasm/idb.measured=100000" changes it, because a test in
// a browser sees no environment.
var measured = "0"

// TestMeasure measures a large library in the browser.
func TestMeasure(t *testing.T) {
	n := 0
	for _, c := range measured {
		n = n*10 + int(c-'0')
	}
	if n == 0 {
		t.Skip(`set the number of articles with -ldflags "-X dateline/wasm/idb.measured=100000"`)
	}
	const name = "dateline-measure"
	storetest.Measure(t, func() library.Store {
		s, err := Open(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}, n)
	if err := Remove(context.Background(), name); err != nil {
		t.Error(err)
	}
}
