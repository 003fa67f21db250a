package app

import (
	"strings"
	"testing"
)

// What fits the fields of the pages fits here, in every script: their limits
// count characters, of which one may have three bytes.
func TestTypedTextOfAnyScript(t *testing.T) {
	r := newReader(t)
	id := r.well(keep(first)).ID
	tag := strings.Repeat("潮", 60)
	if got := html(r.well(Request{Op: "tag", ID: id, Args: Args{"tag": tag}}), "tags"); !strings.Contains(got, tag) {
		t.Errorf("the tag is not shown whole: %s", got)
	}
	name := strings.Repeat("港", 200)
	if got := tidyName(name); got != name {
		t.Errorf("of a name of 200 characters %d are left", len([]rune(got)))
	}
}
