package app

import (
	"bytes"
	escaped "html"
	"os"
	"regexp"
	"strings"
	"testing"
)

// Opened again, an article says when it was read, what has changed, and stands
// where it was left.
func TestReadAgain(t *testing.T) {
	r := newReader(t)
	if strings.Contains(html(r.well(first), "view"), "You read this on") {
		t.Error("read before it was ever read")
	}
	id := r.well(keep(first)).ID
	for _, value := range []string{"", "2", "-1", "NaN", "x"} {
		if got := r.do(Request{Op: "place", ID: id, Args: Args{"read": value, "block": "1"}}); got.Problem == "" {
			t.Errorf("place %q was kept", value)
		}
	}
	r.well(Request{Op: "place", ID: id, Args: Args{"read": "0.5", "block": "0", "words": "Prime Minister Idris"}})
	r.restart()
	view := html(r.well(first), "view")
	if !strings.Contains(view, "You read this on") || strings.Contains(view, "changed since") {
		t.Error("it does not say that it was read, or says that it changed")
	}
	if !strings.Contains(view, `data-value="2"`) ||
		!strings.Contains(between(view, `id="about"`, ">"), `data-value="2"`) {
		t.Errorf("it does not stand where it was left: <article%s>", between(view, "<article", ">"))
	}

	changed := first
	changed.HTML = bytes.Replace(first.HTML, []byte("half pay since the spring"),
		[]byte("no pay at all since the summer"), 1)
	r.restart()
	view = html(r.well(changed), "view")
	if !strings.Contains(view, "1 paragraph has changed since") {
		t.Error("the change is not told")
	}
	if n := strings.Count(view, `data-when="changed"`); n != 1 {
		t.Errorf("%d paragraphs are marked", n)
	}
	r.well(keep(changed))
	r.restart()
	if view := html(r.well(changed), "view"); strings.Contains(view, "changed since") {
		t.Error("the change is told twice")
	}
}

// Seen again, an article has in common with its story what it had the first
// time, however many words only it has.
func TestReadAgainInItsStory(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	long := second
	var own []byte
	for word := range strings.FieldsSeq("gannet tiller bollard hawser capstan fathom windlass keelson gunwale halyard thwart binnacle sextant ratline grommet marlin bowsprit mizzen topsail jib spinnaker rudder ballast bulwark scupper galley forecastle transom davit fender cleat fairlead shackle swivel turnbuckle stanchion hatch coaming bilge strake plank rivet") {
		own = append(own, "<p>The "+word+" of the ferry was mended by the "+word+" maker.</p>"...)
	}
	long.HTML = bytes.Replace(second.HTML, []byte("</article>"), append(own, "</article>"...), 1)
	why := between(html(r.well(long), "view"), `class="before-why"`, "<a ")
	if !strings.Contains(why, "Tolvaj") {
		t.Fatalf("the people in common are not told: %s", why)
	}
	r.well(keep(long))
	r.restart()
	if again := between(html(r.well(long), "view"), `class="before-why"`, "<a "); again != why {
		t.Errorf("seen again it has in common\n%s\nbefore it was\n%s", again, why)
	}
}

// A paragraph that stood in another article read before can be folded.
func TestKnownParagraphs(t *testing.T) {
	r := newReader(t)
	r.well(keep(first))
	copied := second
	copied.HTML = bytes.Replace(second.HTML, []byte("<p>The parliament"),
		[]byte("<p>The Guild of Pilots, whose members have been on half pay since the spring, has kept its boats fuelled all year. Nearly 9,000 ships passed the strait in the last full year.</p><p>The parliament"), 1)
	view := html(r.well(copied), "view")
	if strings.Count(view, `data-when="known"`) != 1 || !strings.Contains(view, "Hide what I know") {
		t.Error("the paragraph is not known")
	}
}

// A page of several articles offers the others, and does not file them under its own address.
func TestPickAnother(t *testing.T) {
	r := newReader(t)
	page, err := os.ReadFile("../extract/testdata/several--next-story-under-the-first.html")
	if err != nil {
		t.Fatal(err)
	}
	q := Request{Op: "open", HTML: page, URL: "https://quayside.example/bridge"}
	view := html(r.well(q), "view")
	offered := regexp.MustCompile(`data-op="pick" data-value="([^"]*)"`).FindStringSubmatch(view)
	if offered == nil {
		t.Fatal("no other article is offered")
	}
	id := r.well(keep(q)).ID
	q.Pick = escaped.UnescapeString(offered[1])
	other := html(r.well(q), "view")
	if between(view, "<h1", "</h1>") == between(other, "<h1", "</h1>") {
		t.Error("it is the same article")
	}
	if got := r.well(keep(q)); got.Saved != "part" {
		t.Errorf("%+v", got)
	}
	if again := html(r.well(Request{Op: "open", ID: id}), "view"); between(again, "<h1", "</h1>") != between(view,
		"<h1", "</h1>") {
		t.Error("the other article took the place of the first")
	}
}
