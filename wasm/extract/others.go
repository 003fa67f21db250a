package extract

import "dateline/wasm/extract/judge"

// Other is another article on the same page, which Options.Pick chooses.
type Other struct {
	Title string
	Pick  string // its CSS selector
}

// others lists the rival articles for the switch between them.
func others(s *judge.Sheet, rivals []judge.Rival) []Other {
	var out []Other
	for _, r := range rivals {
		out = append(out, Other{Title: s.Lines[r.Line].Text, Pick: s.Path(r.Elem)})
	}
	return out
}
