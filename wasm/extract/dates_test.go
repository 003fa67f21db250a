package extract

import (
	"strings"
	"testing"

	"dateline/wasm/page"
)

func TestPublished(t *testing.T) {
	story := strings.Repeat(
		"<p>"+strings.Repeat("The harbour council voted on Tuesday to keep the old bridge open to walkers. ", 4)+"</p>",
		3,
	)
	published := func(v string) string { return `<meta property="article:published_time" content="` + v + `">` }
	modified := func(v string) string { return `<meta property="article:modified_time" content="` + v + `">` }
	for name, c := range map[string]struct{ head, shown, want string }{
		"metadata": {published("2025-11-04T07:30:00+01:00"), "<p>4 November 2025</p>",
			"2025-11-04T07:30+01:00"},
		"the page's clock": {published("2025-11-05T01:00:21Z"),
			"<p>Published 8:00 PM, November 4, 2025</p>", "2025-11-04T20:00-05:00"},
		"another minute": {published("2025-11-05T01:00:21Z"),
			"<p>Published 8:07 PM, November 5, 2025</p>", "2025-11-05T01:00Z"},
		"day before without a time": {published("2025-11-05T01:00:00Z"), "<p>November 4, 2025</p>", "2025-11-04"},
		"too late to be the day before": {published("2025-11-05T19:00:00Z"), "<p>November 4, 2025</p>",
			"2025-11-05T19:00Z"},
		"published anew": {published("2024-02-10T09:00:00Z") + modified("2025-11-04T08:00:00Z"),
			"<p>November 4, 2025</p>", "2025-11-04"},
		"only changed": {published("2024-02-10T09:00:00Z") + modified("2025-11-04T08:00:00Z"),
			"<p>Last updated</p><p>November 4, 2025</p>", "2024-02-10T09:00Z"},
		"both shown": {published("2024-02-10T09:00:00Z") + modified("2025-11-04T08:00:00Z"),
			"<p>November 4, 2025</p><p>February 10, 2024</p>", "2024-02-10T09:00Z"},
		"borne out by nothing": {published("2024-02-10T09:00:00Z"), "<p>November 4, 2025</p>",
			"2024-02-10T09:00Z"},
		"stamped by the system": {published("2025-11-20T16:02:46Z") + modified("2025-11-20T16:02:46Z"),
			`<p>Una Skerry</p><p class="post-date">November 4, 2025</p>`, "2025-11-04"},
		"published after its change": {published("2025-11-21") + modified("2025-11-20"),
			`<div class="post-meta"><span>Published</span> <span class="date">Nov 4, 2025</span></div>`, "2025-11-04"},
		"stamped, and a day of something else": {published("2025-11-20T16:02:46Z") +
			modified("2025-11-20T16:02:46Z"), "<p>A night to remember: May 4, 2024</p>", "2025-11-20T16:02Z"},
		"morning after": {published("2025-11-04T19:30:00+01:00") +
			`<meta name="date" content="2025-11-05">`, "<p>5 November 2025</p>", "2025-11-04T19:30+01:00"},
		"date of a picture": {"",
			"<p>Divers at work on the eastern bearing of the old bridge, 24 October 2025</p><p>4 November 2025</p>",
			"2025-11-04"},
		"glued to a number": {"", "<div><span>Dec 05, 2025</span><span>2 Shares</span></div>",
			"2025-12-05"},
	} {
		doc, err := page.Parse(
			[]byte(
				"<html lang=en><title>The old bridge stays open</title>"+c.head+
					"<article><h1>The old bridge stays open</h1>"+c.shown+story+"</article>",
			),
			"https://quay.example/a",
		)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Extract(doc, Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got := r.Article.Meta.Published.String(); got != c.want {
			t.Errorf("%s: published %q, want %q", name, got, c.want)
		}
	}
}
