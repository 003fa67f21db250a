package library_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/library/storetest"
)

// TestMeasure measures a large library in memory: DATELINE_ARTICLES=10000,100000 go test -v -run TestMeasure
// -timeout 30m ./wasm/library
func TestMeasure(t *testing.T) {
	var sizes []int
	for field := range strings.SplitSeq(os.Getenv("DATELINE_ARTICLES"), ",") {
		n, err := strconv.Atoi(field)
		if err != nil {
			t.Skip("set DATELINE_ARTICLES to numbers of articles")
		}
		sizes = append(sizes, n)
	}
	s := memory.New()
	storetest.Measure(t, func() library.Store { s.Reopen(); return s }, sizes...)
}
