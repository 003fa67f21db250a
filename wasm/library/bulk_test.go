package library_test

import (
	"os"
	"strconv"
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/memory"
	"dateline/wasm/library/storetest"
)

// TestMeasure measures a large library in memory: DATELINE_ARTICLES=100000 go test -v -run TestMeasure -timeout 30m ./wasm/library
func TestMeasure(t *testing.T) {
	n, err := strconv.Atoi(os.Getenv("DATELINE_ARTICLES"))
	if err != nil {
		t.Skip("set DATELINE_ARTICLES to a number of articles")
	}
	s := memory.New()
	storetest.Measure(t, func() library.Store { s.Reopen(); return s }, n)
}
