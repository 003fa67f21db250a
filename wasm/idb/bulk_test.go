//go:build js

package idb

import (
	"context"
	"strconv"
	"strings"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/storetest"
)

// measured says at how many articles TestMeasure measures; a build with
// -ldflags "-X dateline/wasm/idb.measured=10000,100000" changes it, because a
// test in a browser sees no environment.
var measured = ""

// TestMeasure measures a large library in the browser.
func TestMeasure(t *testing.T) {
	var sizes []int
	for _, field := range strings.Split(measured, ",") {
		n, err := strconv.Atoi(field)
		if err != nil {
			t.Skip(`set the numbers of articles with -ldflags "-X dateline/wasm/idb.measured=10000,100000"`)
		}
		sizes = append(sizes, n)
	}
	const name = "dateline-measure"
	storetest.Measure(t, func() library.Store {
		s, err := Open(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}, sizes...)
	if err := Remove(context.Background(), name); err != nil {
		t.Error(err)
	}
}
