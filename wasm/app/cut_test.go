package app

import (
	"bytes"
	"encoding/json"
	escaped "html"
	"regexp"
	"strings"
	"testing"
)

// op returns a request for an article.
func (r *reader) op(op, id, value string) Request {
	args := argsFor(op, value)
	if op == "always" && value == "part" {
		args = Args{"part": true}
	}
	return Request{Op: op, ID: id, Args: args}
}

// blockWith returns the index of the block that a view shows with the words.
func blockWith(t *testing.T, view, words string) string {
	t.Helper()
	for _, m := range regexp.MustCompile(`(?s)<(?:p|li|h\d)[^>]* id="b(\d+)"[^>]*>(.*?)</(?:p|li|h\d)>`).FindAllStringSubmatch(view, -1) {
		if strings.Contains(escaped.UnescapeString(m[2]), words) {
			return m[1]
		}
	}
	t.Fatalf("no block has %q", words)
	return ""
}

// What the reader cuts out stays out, of the article in the library too; it can
// be put back, and changes nothing of what is kept.
func TestCut(t *testing.T) {
	const words = "Prime Minister"
	r := newReader(t)
	has := func(q Request) bool { t.Helper(); return strings.Contains(bodyOf(views(r.well(q))), words) }
	shown := views(r.well(first))
	id := r.well(keep(first)).ID
	if has(r.op("cut", id, blockWith(t, shown, words))) {
		t.Error("it was not cut out")
	}
	if got := r.well(keep(first)); got.Saved != "again" {
		t.Errorf("the article counts as %q after a cut", got.Saved)
	}
	r.restart()
	again := views(r.well(first))
	if strings.Contains(bodyOf(again), words) || !strings.Contains(again, "removed by you") {
		t.Error("it is back when the page is opened anew")
	}
	if strings.Contains(again, "changed since") || regexp.MustCompile(`data-when="changed"`).MatchString(again) {
		t.Error("the page is said to have changed")
	}
	r.restart()
	if has(Request{Op: "open", ID: id}) {
		t.Error("it is back in the library")
	}
	if !has(r.op("uncut", id, "")) {
		t.Error("it was not put back in the article of the library")
	}
	if got := r.do(r.op("uncut", id, "")); got.Problem != problemNothing {
		t.Errorf("nothing to put back: %+v", got)
	}
	r.restart()
	if !has(first) {
		t.Error("it is not back on the page")
	}
	if has(r.op("cut", id, blockWith(t, views(r.well(first)), words))) || !has(r.op("restore", id, "0")) {
		t.Error("the drawer does not put it back")
	}
	for _, value := range []string{"", "-1", "9999", "x"} {
		if got := r.do(r.op("cut", id, value)); got.Problem == "" {
			t.Errorf("block %q was cut: %+v", value, got)
		}
	}
}

// A private window cuts for as long as it stands.
func TestCutInPrivate(t *testing.T) {
	r := newReader(t)
	private := first
	private.Private = true
	shown := r.well(private)
	q := r.op("cut", shown.ID, blockWith(t, views(shown), "Prime Minister"))
	q.Private = true
	if strings.Contains(bodyOf(views(r.well(q))), "Prime Minister") {
		t.Error("it was not cut out")
	}
	r.restart()
	if !strings.Contains(bodyOf(views(r.well(private))), "Prime Minister") {
		t.Error("a private window left something behind")
	}
}

// What a reader always keeps or leaves out on a site holds for its other pages,
// can be read in the settings and dropped there.
func TestSiteRules(t *testing.T) {
	r := newReader(t)
	const letter, thanks = "Get our newsletter every Friday", "The pilots of the strait will meet"
	odd := `<p class="office-line">` + thanks +
		` on Thursday evening, their guild said, and hear from its council how the ships are to be shared out between the two harbours.</p>`
	boxed := func(q Request) Request {
		q.HTML = bytes.Replace(q.HTML, []byte("</article>"),
			[]byte(boxes+odd+
				"<p>The harbour office will tell more on Thursday evening, when its council has met for the second time this week.</p></article>"), 1)
		return q
	}
	one := boxed(first)
	shown := r.well(one)
	id := r.well(keep(one)).ID
	step := regexp.MustCompile(`(?s)<q[^>]*>[^<]*harbour letter[^<]*</q>.*?data-op="always"[^>]*data-value="(\d+)"`).FindStringSubmatch(views(shown))
	if step == nil {
		t.Fatalf("nothing is offered to be kept: %s", views(shown)[strings.Index(views(shown), `class="removed"`):])
	}
	if kept := bodyOf(views(r.well(r.op("always", id, step[1])))); !strings.Contains(kept, letter) {
		t.Error("what is always kept is not put back")
	}
	r.well(r.op("cut", id, blockWith(t, bodyOf(views(r.well(one))), thanks)))
	r.well(r.op("always", id, "0"))

	r.restart()
	another := func(name string) Request {
		q := one
		q.URL = "https://www.dispatch.example/" + name
		q.HTML = regexp.MustCompile(`<link rel="canonical"[^>]*>`).ReplaceAll(q.HTML, nil)
		return q
	}
	got := bodyOf(views(r.well(another("two"))))
	if !strings.Contains(got, letter) || strings.Contains(got, thanks) {
		t.Errorf("on another page of the site: %s", got)
	}

	list := views(r.well(Request{Op: "rules"}))
	drops := regexp.MustCompile(`data-args="([^"]+)"`).FindAllStringSubmatch(list, -1)
	if len(drops) == 0 || !strings.Contains(list, "keep ") || !strings.Contains(list, "p.office-line") {
		t.Fatalf("the settings list %s", list)
	}
	for _, d := range drops {
		var args Args
		if err := json.Unmarshal([]byte(escaped.UnescapeString(d[1])), &args); err != nil {
			t.Fatal(err)
		}
		list = views(r.well(Request{Op: "rule-drop", Args: args}))
	}
	if strings.Contains(list, "data-args") {
		t.Errorf("after all were dropped: %s", list)
	}
	if got := bodyOf(views(r.well(another("three")))); strings.Contains(got, letter) {
		t.Error("a rule that was dropped still holds")
	}
	for _, value := range []string{"", "-1", "999", "x", "part"} {
		if got := r.do(r.op("always", id, value)); got.Problem == "" {
			t.Errorf("a rule was made of %q", value)
		}
	}
	if got := r.do(Request{Op: "rule-drop", Args: Args{"host": "nowhere.example",
		"selector": "p"}}); got.Problem != "" {
		t.Errorf("dropping what is not there: %+v", got)
	}
}

// A part of a page is at hand for as long as it is read, and in no library.
func TestPart(t *testing.T) {
	r := newReader(t)
	whole := r.well(first)
	r.well(keep(first))
	picked := first
	picked.Pick = "p"
	part := r.well(picked)
	if part.ID == whole.ID || !isPart(part.ID) || r.well(keep(picked)).Saved != "part" {
		t.Errorf("the part goes by %q", part.ID)
	}
	if got := r.do(Request{Op: "place", ID: part.ID, Args: Args{"read": "0.5", "block": "0"}}); got.Problem != "" ||
		got.Saved != "not-saved" {
		t.Errorf("its place: %+v", got)
	}
	r.restart()
	if got := r.do(r.op("cut", part.ID, "0")); got.Problem != problemUnknown {
		t.Errorf("without its page: %+v", got)
	}
	q := picked
	q.Op, q.ID = "cut", part.ID
	q.Args = Args{"block": "0"}
	r.do(q) // with its page along: what is cut is all there was
	if got := bodyOf(views(r.well(first))); bodyOf(views(whole)) != got && strings.Count(got, "<p") < 3 {
		t.Error("the story itself was touched")
	}
}
