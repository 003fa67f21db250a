package app

import (
	"bytes"
	"regexp"
	"testing"
)

// What a reader puts back stays back, also when the page is opened anew.
func TestRestore(t *testing.T) {
	r := newReader(t)
	boxed := first
	boxed.HTML = bytes.Replace(first.HTML, []byte("<p>Prime Minister"), []byte(`<aside class="related-stories"><h3>Read more</h3><ul><li><a href="/a">What the pilots eat on Friday</a></li><li><a href="/b">Grain prices rise again in Merrow</a></li></ul></aside><p>Prime Minister`), 1)
	view := html(r.well(boxed), "view")
	button := regexp.MustCompile(`data-op="restore"[^>]*data-value="(\d+)"`)
	story := func(view string) string { return between(view, "<article", "</article>") }
	m := button.FindStringSubmatch(view)
	if m == nil || bytes.Contains([]byte(bodyOf(story(view))), []byte("Read more")) {
		t.Fatalf("the box was not removed, or cannot be put back: %q", m)
	}
	id := r.well(keep(boxed)).ID
	restored := html(r.well(Request{Op: "restore", ID: id, Args: map[string]string{"value": m[1]}}), "view")
	if !bytes.Contains([]byte(bodyOf(story(restored))), []byte("Read more")) {
		t.Error("it was not put back")
	}
	r.restart()
	if got := r.do(Request{Op: "restore", ID: id, Args: map[string]string{"value": "0"}}); got.Problem != problemUnknown {
		t.Errorf("without its page: %+v", got)
	}
	if again := html(r.well(boxed), "view"); !bytes.Contains([]byte(bodyOf(story(again))), []byte("Read more")) {
		t.Error("it is gone again when the page is opened anew")
	}
	for _, value := range []string{"", "-1", "999", "x"} {
		if got := r.do(Request{Op: "restore", ID: id, Args: map[string]string{"value": value}}); got.Problem == "" {
			t.Errorf("step %q was put back", value)
		}
	}
}

// bodyOf returns the story without the drawer of what was removed.
func bodyOf(story string) string {
	return regexp.MustCompile(`(?s)<details class="removed".*`).ReplaceAllString(story, "")
}
