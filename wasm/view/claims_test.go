package view

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"dateline/wasm/article"
)

// What a page says of itself is shown in plain words, once for each place of the page.
func TestClaimsInPlainWords(t *testing.T) {
	a, err := article.FromText(article.Meta{Title: "Ferry sails again", Lang: "en", Claims: []article.Claim{
		{Field: "published", Value: "2026-11-20T08:00:00+01:00", Source: "meta article:published_time"},
		{Field: "published", Value: "2026-11-20T07:00:00.000Z", Source: "json-ld"},
		{Field: "published", Value: "2026-11-20T08:00:00+0100", Source: "time[datetime]"},
		{Field: "published", Value: "last Friday", Source: "text"},
		{Field: "author", Value: "Sigrun Aas", Source: "class author"},
		{Field: "author", Value: "Sigrun Aas", Source: "byline"},
		{Field: "title", Value: "Ferry sails again", Source: "heading"},
		{Field: "site", Value: "Osk Herald", Source: "title"},
	}}, "The ferry sails.")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, n := range all(parsed(t, Reader(ReaderPage{Article: a, NewShare: -1}, english(t))),
		ofClass("claim-source")) {
		got = append(got, strings.TrimSpace(textOf([]*html.Node{n.Parent})))
	}
	want := []string{
		"Ferry sails again headline on the page",
		"Sigrun Aas text on the page",
		"20 November 2026, 08:00 (UTC+1) page metadata", "20 November 2026, 07:00 (UTC) structured data",
		"20 November 2026, 08:00 (UTC+1) text on the page", "last Friday text on the page",
		"Osk Herald window title",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
