package view

import (
	"dateline/wasm/article"
	"dateline/wasm/dates"
	"strings"
)

// claimed are the fields of which the user can see where they come from.
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

// maxClaims is how many claims of one field are shown.
const maxClaims = 6

// claims shows, when asked for, what the page says of itself and where.
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
			r.claim(claim)
			r.text(" ")
			r.element(tagSpan, r.w.Say(sourceMessage(claim.Source)), class("claim-source"))
			r.end()
		}
	}
	if open {
		r.end()
		r.end()
	}
}

// claim writes what a claim says: a moment as people write it.
func (r *reader) claim(c article.Claim) {
	if c.Field == "published" || c.Field == "updated" {
		if t, err := article.ParseTime(withoutSeconds(c.Value)); err == nil && known(dates.DayOf(t)) {
			r.time(t, r.w.Date(dates.DayOf(t)), t.HasTime && t.HasZone)
			return
		}
	}
	r.bdi(c.Value)
}

// withoutSeconds returns a stamp of ISO 8601 as [article.ParseTime] reads it: pages
// write seconds, parts of them, and zones without a colon.
func withoutSeconds(stamp string) string {
	const minutes = len("2006-01-02T15:04")
	if len(stamp) <= minutes || stamp[minutes] != ':' {
		return stamp
	}
	zone := strings.TrimLeft(stamp[minutes+1:], "0123456789.,")
	if len(zone) == len("+0100") {
		zone = zone[:3] + ":" + zone[3:]
	}
	return stamp[:minutes] + zone
}

// sourceMessage says in plain words where on the page a claim is made.
func sourceMessage(source string) string {
	switch {
	case source == "json-ld":
		return "source_data"
	case source == "title":
		return "source_window"
	case source == "heading":
		return "source_headline"
	case strings.HasPrefix(source, "meta ") || strings.HasPrefix(source, "link "):
		return "source_metadata"
	}
	return "source_page"
}

// claimsOf returns what the page claims of one field, the same words of the
// same source once.
func claimsOf(meta *article.Meta, field string) []article.Claim {
	var out []article.Claim
	seen := map[article.Claim]bool{}
	for _, c := range meta.Claims {
		same := article.Claim{Field: field, Value: c.Value, Source: sourceMessage(c.Source)}
		if c.Field != field || c.Value == "" || seen[same] || len(c.Value) > 300 {
			continue
		}
		if seen[same] = true; len(out) < maxClaims {
			out = append(out, c)
		}
	}
	return out
}
