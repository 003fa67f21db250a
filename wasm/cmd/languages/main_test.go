package main

import (
	"slices"
	"strings"
	"testing"

	"dateline/wasm/lang"
)

// What a language lacks somebody has decided, and told why.
func TestMissingCellsAreDecisions(t *testing.T) {
	for _, c := range columns {
		for _, l := range lang.All() {
			decided := slices.ContainsFunc(c.without, func(d decision) bool {
				return slices.Contains(strings.Fields(d.codes), l.Code)
			})
			if c.cell(l) == "" && !decided {
				t.Errorf("%s lacks %s, and no decision says why", l.Name, c.name)
			}
		}
	}
}
