package app

import (
	"strings"
	"testing"
)

// A rule that is written by hand holds for the pages of its site from then on.
func TestARuleByHand(t *testing.T) {
	r := newReader(t)
	page := newsPage(3, "The weir of Aldmoor is shut", "The weir of Aldmoor was shut on Monday, the office of the river said.",
		"“We shall open it when the eels have gone,” said Nils Aker, who keeps it.", "Subscribers get the tide by post.")
	page.HTML = []byte(strings.Replace(string(page.HTML), "<p>Subscribers", `<p class="tide-offer">Subscribers`, 1))
	if got := bodyOf(views(r.well(page))); !strings.Contains(got, "Subscribers get") {
		t.Skip("the engine leaves it out by itself")
	}
	add := func(host, part, selector string) Response {
		return r.do(Request{Op: "rule-add", Args: Args{"host": host, "part": part, "selector": selector}})
	}
	list := views(add("www.Dispatch.example", "remove", ".tide-offer"))
	if !strings.Contains(list, "dispatch.example") || !strings.Contains(list, ".tide-offer") {
		t.Fatalf("the list: %s", list)
	}
	if got := bodyOf(views(r.well(page))); strings.Contains(got, "Subscribers get") {
		t.Error("the rule does not hold")
	}
	if list := views(add("dispatch.example", "keep", ".tide-offer")); strings.Count(list, ".tide-offer</code>") != 1 {
		t.Errorf("kept and hidden at once: %s", list)
	}
	for _, bad := range [][2]string{{"", "p"}, {"dispatch.example", ""}, {"dispatch.example", "p["},
		{"dispatch.example", strings.Repeat("p ", 2000)}} {
		if got := add(bad[0], "remove", bad[1]); got.Problem != problemSelector {
			t.Errorf("%.40q: %+v", bad, got)
		}
	}
	if got := add("dispatch.example", "colour", "p"); got.Problem == "" {
		t.Error("what cannot be done is answered as if it were done")
	}
	if got := r.do(Request{Op: "rule-add", Frame: true, Args: Args{"host": "a.example", "part": "keep",
		"selector": "p"}}); got.Problem == "" {
		t.Error("a frame over a page can make rules by hand")
	}
}

// A rule says what is title, author and date; each can be dropped, and rules of before are still read.
func TestARuleNamesTheHead(t *testing.T) {
	r := newReader(t)
	page := newsPage(3, "The weir of Aldmoor is shut", "The weir of Aldmoor was shut on Monday, the office of the river said.",
		"“We shall open it when the eels have gone,” said Nils Aker, who keeps it.")
	page.HTML = []byte(strings.Replace(string(page.HTML), "</h1>",
		`</h1><p class="real">Eels close the weir</p><div class="desk">Ilsa Norr</div><p class="when">7 June 2023</p>`, 1))
	add := func(part, selector string) string {
		t.Helper()
		return views(r.well(Request{Op: "rule-add", Args: Args{"host": "dispatch.example", "part": part,
			"selector": selector}}))
	}
	add("title", ".real")
	add("author", ".desk")
	list := add("date", ".when")
	for _, words := range []string{".real", ".desk", ".when"} {
		if !strings.Contains(list, words+"</code>") {
			t.Errorf("%s is not listed: %s", words, list)
		}
	}
	r.restart()
	got := views(r.well(page))
	for _, words := range []string{"Eels close the weir</h1>", "Ilsa Norr", "2023-06-07"} {
		if !strings.Contains(got, words) {
			t.Errorf("%q is not in the head", words)
		}
	}
	for _, selector := range []string{".real", ".desk", ".when"} {
		list = views(r.well(Request{Op: "rule-drop", Args: Args{"host": "dispatch.example", "selector": selector}}))
	}
	if strings.Contains(list, "<code") {
		t.Errorf("after all were dropped: %s", list)
	}
	old := append([]byte{1}, (siteRule{content: "main", keep: []string{"p"}}).encode()[1:]...)
	old = old[:len(old)-3] // three empty texts that records of before do not have
	if rule, err := decodeRule(old); err != nil || rule.content != "main" || len(rule.keep) != 1 {
		t.Errorf("a rule of before: %+v, %v", rule, err)
	}
}
