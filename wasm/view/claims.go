package view

import "dateline/wasm/article"

// claimed are the fields of which the reader can be told where they come from.
var claimed = [...]struct {
	field string
	name  string // key of the message
}{
	{"title", "claim_title"},
	{"author", "claim_author"},
	{"published", "claim_published"},
	{"updated", "claim_updated"},
	{"site", "claim_site"},
}

// maxClaims is how many claims of one field are told.
const maxClaims = 6

// claims tells, when asked for, what the page says of itself and where.
func (r *reader) claims() {
	open := false
	for _, c := range claimed {
		list := claimsOf(&r.Article.Meta, c.field)
		if len(list) == 0 {
			continue
		}
		if !open {
			open = true
			r.start(tagDetails, append(r.ours(), class("claims"))...)
			r.element(tagSummary, r.w.Say("claims"))
			r.start(tagDl)
		}
		r.element(tagDt, r.w.Say(c.name))
		for _, claim := range list {
			r.start(tagDd)
			r.bdi(claim.Value)
			r.text(" ")
			r.start(tagSpan, class("claim-source"))
			r.bdi(claim.Source)
			r.end()
			r.end()
		}
	}
	if open {
		r.end()
		r.end()
	}
}

// claimsOf returns what the page claims of one field, the same words of the
// same source once.
func claimsOf(meta *article.Meta, field string) []article.Claim {
	var out []article.Claim
	seen := map[article.Claim]bool{}
	for _, c := range meta.Claims {
		if c.Field != field || c.Value == "" || seen[c] || len(c.Value) > 300 {
			continue
		}
		if seen[c] = true; len(out) < maxClaims {
			out = append(out, c)
		}
	}
	return out
}
