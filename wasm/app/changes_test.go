package app

import (
	"bytes"
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/view"
)

func articleOf(paragraphs ...string) *article.Article {
	var a article.Article
	for _, p := range paragraphs {
		span := article.Span{Start: len(a.Text), End: len(a.Text) + len(p)}
		a.Text += p
		a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: span})
	}
	return &a
}

func told(changes []view.Change) string {
	var b strings.Builder
	for _, c := range changes {
		b.WriteString("|")
		for _, p := range c.Pieces {
			switch {
			case p.Gone:
				b.WriteString("[-" + p.Text + "-]")
			case p.Fresh:
				b.WriteString("[+" + p.Text + "+]")
			default:
				b.WriteString(p.Text)
			}
		}
	}
	return b.String()
}

func TestChangesOf(t *testing.T) {
	const one, two, three = "The ferry sank on Monday.", "Twelve people are missing, the office said.",
		"The captain was questioned until the evening."
	for name, test := range map[string]struct {
		before, now []string
		want        string
	}{
		"nothing":         {[]string{one, two}, []string{one, two}, ""},
		"moved":           {[]string{one, two, three}, []string{three, one, two}, ""},
		"spaces and case": {[]string{one}, []string{"The  ferry SANK on Monday."}, ""},
		"a word": {[]string{one, two}, []string{one, "Eleven people are missing, the office said."},
			"|[-Twelve-][+Eleven+] people are missing, the office said."},
		"added at the end":  {[]string{one}, []string{one, two}, "|[+" + two + "+]"},
		"gone at the start": {[]string{one, two}, []string{two}, "|[-" + one + "-]"},
		"another in its place": {[]string{one, two, three}, []string{one, "Nobody answers the telephone.", three},
			"|[+Nobody answers the telephone.+]|[-" + two + "-]"},
		"all of it": {[]string{one}, nil, "|[-" + one + "-]"},
		"twice":     {[]string{one, one}, []string{one}, ""},
	} {
		if got := told(changesOf(articleOf(test.now...), articleOf(test.before...))); got != test.want {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

// The sheet shows the words of both versions before and after the new one is kept, the
// correction first, and nothing of a page that was read in private.
func TestChanges(t *testing.T) {
	r := newReader(t)
	id := r.well(keep(first)).ID
	changed := first
	changed.HTML = bytes.Replace(first.HTML, []byte("half pay since the spring"),
		[]byte("no pay at all since the summer"), 1)
	changed.HTML = bytes.Replace(changed.HTML, []byte("</article>"),
		[]byte("<p>Correction: an earlier version of this article said that the <b>pilots</b> had half pay &amp; leave.</p></article>"), 1)
	r.restart()
	r.well(changed)
	check := func(when string) {
		t.Helper()
		sheet := html(r.well(Request{Op: "changes", ID: id}), "changes")
		for _, want := range []string{"Changes since", "Correction: an earlier version", "half pay &amp; leave",
			`<del><span class="spoken">removed: </span>half`, `<ins><span class="spoken">added: </span>no`,
			"Reworded"} {
			if !strings.Contains(sheet, want) {
				t.Errorf("%s: no %q in %s", when, want, sheet)
			}
		}
		if strings.Count(sheet, "Correction:") != 1 {
			t.Errorf("%s: the correction is told twice: %s", when, sheet)
		}
		if strings.Index(sheet, "Correction:") > strings.Index(sheet, "Reworded") {
			t.Errorf("%s: the correction does not come first", when)
		}
	}
	check("before it is kept")
	r.well(keep(changed))
	check("after it is kept")
	r.restart()
	r.well(changed)
	check("opened again")
	if got := r.do(Request{Op: "changes", ID: "00000000000000ff"}); got.Problem == "" {
		t.Errorf("an article that is not there: %+v", got)
	}
}
