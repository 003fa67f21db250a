package library

import (
	"strings"
	"testing"
)

func TestCanonical(t *testing.T) {
	for _, group := range [][]string{
		{"https://post.example/a/story", "http://post.example/a/story", "https://www.post.example/a/story/",
			"HTTPS://POST.example:443/a/story#comments",
			"https://m.post.example/a/story?utm_source=x&utm_medium=y", "https://amp.post.example/a/story?fbclid=1",
			"https://post.example/a/story/amp",
			"https://post.example/a/story/amp/", "https://post.example/a/story.amp",
			"https://user@post.example/a/story?amp=1", "https://post.example/a/%73tory",
			"https://post-example.cdn.ampproject.org/c/s/post.example/a/story",
			"https://www.google.com/amp/s/www.post.example/a/story", " https://post.example/a/story ",
			"https://post.example/a/story/index.html", "http://post.example:80/a/story",
			"https://www.post.example./a/story"},
		{"https://post.example/a/Story"},
		{"https://post.example/a/story?id=7", "https://post.example/a/story?utm_campaign=z&id=7",
			"https://post.example/a/story?id=7&gclid=2#x"},
		{"https://post.example/a/story?id=8"},
		{"https://post.example/a/story?page=2&id=8", "https://post.example/a/story?id=8&page=2"},
		{"https://post.example/a/story?tag=x&tag=y"},
		{"https://post.example/a/story?tag=y&tag=x"},
		{"https://post.example/", "http://www.post.example", "https://post.example/#top",
			"https://post.example/index.html", "https://post.example?utm_source=a"},
		{"https://post.example/#!/story/1"},
		{"https://post.example/#!/story/2"},
		{"https://post.example/#/story/2"},
		{"https://post.example:8080/a/story"},
		{"https://post.example/champ"},
		{"https://post.example/a%2Fb", "https://post.example/a%2fb"},
		{"https://post.example/a/b"},
		{"https://post.example/50%", "https://www.post.example/50%"},
		{"https://www.gov.example/x", "https://gov.example/x"},
		{"https://m.example/x"},
		{"https://www.example/x"},
		{"https://google.example/amp/s/x", "https://www.google.example/amp/s/x"},
		{"file:///home/ida/story.html", "file:///home/ida/story.html#a"},
		{"about:blank"},
	} {
		for _, u := range group {
			if got, want := Canonical(u), Canonical(group[0]); got != want {
				t.Errorf("%s is filed under %q, not %q", u, got, want)
			}
		}
	}
	seen := map[string]string{}
	for _, u := range []string{"https://a.example/x", "https://b.example/x", "https://a.example/x?y",
		"https://a.example/x?z", "https://a.example/y", "https://m.example/x", "https://www.example/x"} {
		if before := seen[Canonical(u)]; before != "" {
			t.Errorf("%s and %s are filed as one", u, before)
		}
		seen[Canonical(u)] = u
	}
	long := "https://a.example/" + strings.Repeat("x", 5000)
	if a, b := Canonical(long), Canonical(long+"y"); len(a) > maxKey || a == b {
		t.Errorf("long addresses: %d bytes, equal: %v", len(a), a == b)
	}
}

func TestSite(t *testing.T) {
	for u, want := range map[string]string{"https://www.post.example/a?b#c": "post.example",
		"http://m.post.example:80": "post.example", "https://news.post.example/": "news.post.example"} {
		if got := Site(u); got != want {
			t.Errorf("Site(%s) = %q, want %q", u, got, want)
		}
	}
}

func FuzzCanonical(f *testing.F) {
	f.Add("https://www.post.example/a/%7Estory/?utm_source=x&b=1&a=2#!top")
	f.Add("https://post-example.cdn.ampproject.org/v/s/post.example/a.amp.html")
	f.Fuzz(func(t *testing.T, u string) {
		key := Canonical(u)
		if len(key) > maxKey {
			t.Fatalf("%d bytes", len(key))
		}
		// The fragment that was dropped does not matter, nor where a reader came from.
		if i := strings.IndexAny(u, "#?"); i < 0 && strings.HasPrefix(u, "https://") && len(u) < maxKey &&
			!strings.ContainsAny(u, " \t\n\r\v\f") && isASCIIText(u) {
			if other := Canonical(u + "?utm_source=feed#part"); other != key {
				t.Fatalf("%q is filed under %q, with a source under %q", u, key, other)
			}
		}
	})
}

func isASCIIText(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0x21 || s[i] > 0x7e {
			return false
		}
	}
	return true
}
