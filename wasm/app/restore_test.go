package app

import (
	"bytes"
	escaped "html"
	"regexp"
	"strings"
	"testing"
)

// boxes are things a page puts into a story that are none of it.
const boxes = `<aside class="newsletter"><h3>The harbour letter</h3><p>Get our newsletter every Friday. Sign up now.</p><form action="/subscribe"><input type="email" placeholder="Your email"><button>Subscribe</button></form></aside>
<div class="related-articles"><h4>Read more</h4><ul><li><a href="/a">What the pilots eat on Friday</a></li><li><a href="/b">Grain prices rise again in Merrow</a></li></ul></div>
<div class="advertisement"><p>Advertisement</p></div>`

// What a reader puts back stays back, also when the page is opened anew.
func TestRestore(t *testing.T) {
	r := newReader(t)
	boxed := first
	boxed.HTML = bytes.Replace(first.HTML, []byte("<p>Prime Minister"), []byte(boxes+"<p>Prime Minister"), 1)
	body := func(q Request) string {
		t.Helper()
		return bodyOf(escaped.UnescapeString(views(r.well(q))))
	}
	shown := views(r.well(boxed))
	offered := regexp.MustCompile(`(?s)<q[^>]*>([^<]*)</q><span[^>]*>\s*<button[^>]*data-op="restore"[^>]*data-value="(\d+)"`).FindStringSubmatch(shown)
	if offered == nil {
		t.Fatal("nothing is offered to be put back")
	}
	words, step := escaped.UnescapeString(offered[1]), offered[2]
	if strings.Contains(bodyOf(shown), words) {
		t.Fatalf("%q is said to be removed, and stands in the story", words)
	}
	id := r.well(keep(boxed)).ID
	if !strings.Contains(body(Request{Op: "restore", ID: id, Args: Args{"step": step}}), words) {
		t.Errorf("%q was not put back", words)
	}
	r.restart()
	if got := r.do(Request{Op: "restore", ID: id, Args: Args{"step": "0"}}); got.Problem != problemUnknown {
		t.Errorf("without its page: %+v", got)
	}
	if !strings.Contains(body(boxed), words) {
		t.Errorf("%q is gone again when the page is opened anew", words)
	}
	for _, value := range []string{"", "-1", "999", "x"} {
		if got := r.do(Request{Op: "restore", ID: id, Args: Args{"step": value}}); got.Problem == "" {
			t.Errorf("step %q was put back", value)
		}
	}
}

func views(r Response) string { return r.Views[0].HTML }

// bodyOf returns the story without the drawer of what was removed.
func bodyOf(story string) string {
	return regexp.MustCompile(`(?s)<section class="removed".*`).ReplaceAllString(story, "")
}
