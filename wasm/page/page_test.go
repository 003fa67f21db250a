package page

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func claim(d *Document, field string) (values []string) {
	for _, c := range d.Claims {
		if c.Field == field {
			values = append(values, c.Value)
		}
	}
	return values
}

func parse(t *testing.T, src, url string) *Document {
	t.Helper()
	d, err := Parse([]byte(src), url)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestEncodings(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"utf-8 that declares latin": {"<meta charset=iso-8859-1><title>Žába</title>", "Žába"},
		"windows-1252":              {"<meta charset=windows-1252><title>Caf\xe9 \x96 \x93a\x94</title>", "Café – “a”"},
		"windows-1251":              {"<meta charset=\"windows-1251\"><title>\xcc\xee\xf1\xf2</title>", "Мост"},
		"iso-8859-2":                {"<meta charset=iso-8859-2><title>\xb3\xf3d\xbc</title>", "łódź"},
		"broken utf-8":              {"<meta charset=utf-8><title>a\xffb</title>", "ab"},
		"utf-16":                    {"\xff\xfe<\x00t\x00i\x00t\x00l\x00e\x00>\x00\x41\x01<\x00/\x00t\x00i\x00t\x00l\x00e\x00>\x00", "Ł"},
	} {
		if got := claim(parse(t, c.src, "https://a.example/"), "title"); len(got) != 1 || got[0] != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
	for _, table := range []string{latin1252, latin1250, latin8859, cyril1251} {
		if n := len([]rune(table)); n != 128 {
			t.Errorf("a table has %d characters: %.10s", n, table)
		}
	}
}

func TestNotHTML(t *testing.T) {
	for _, src := range []string{"%PDF-1.7\n", "\x89PNG\r\n\x1a\n", "PK\x03\x04aa",
		strings.Repeat("\x01\x02\x03a", 100)} {
		if _, err := Parse([]byte(src), ""); !errors.Is(err, ErrNotHTML) {
			t.Errorf("%.6q: error %v", src, err)
		}
	}
}

func TestLinkedData(t *testing.T) {
	d := parse(t, `<script type="application/ld+json">//<![CDATA[
		{"@context":"https://schema.org","@graph":[
		{"@type":"WebSite","name":"The Quay",},
		{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another story"}]},
		{"@type":["NewsArticle","Thing"],"headline":"A &quot;bridge&quot;
 opens","datePublished":"2025-11-04T23:30:00-05:00","author":[{"@id":"#a"},{"@type":"Person","name":"Mette Sand"},{"@type":"NewsMediaOrganization","name":"The Quay"}],"isAccessibleForFree":"False","articleBody":"It opens."},
		{"@type":"Person","@id":"#a","name":"Oskar Brae","jobTitle":"Reporter"},]}
		//]]></script><meta name="author" content="desk"><meta property="og:title" content="Bridge">`, "https://quay.example/2025/11/04/bridge")
	for field, want := range map[string][]string{
		"title": {`A "bridge" opens`, "Bridge"}, "author": {"Oskar Brae", "Mette Sand", "desk"},
		"author-organization": {"The Quay"}, "author-role": {"Reporter"},
		"site": {"The Quay"}, "published": {"2025-11-04T23:30:00-05:00", "2025-11-04"}, "paywalled": {"true"},
	} {
		if diff := cmp.Diff(want, claim(d, field)); diff != "" {
			t.Errorf("%s: %s", field, diff)
		}
	}
	if len(d.Bodies) != 1 || d.Bodies[0] != "It opens." {
		t.Errorf("bodies: %q", d.Bodies)
	}
}

func TestUnreadableLinkedData(t *testing.T) {
	d := parse(t,
		`<script type="application/ld+json">{"headline":"A \"quay\"","articleBody":"He said "no" and left","datePublished":"2025-01-03","author":{"name":"Mette Sand"}</script>`, "")
	if got := claim(d, "title"); len(got) != 1 || got[0] != `A "quay"` {
		t.Errorf("title: %q", got)
	}
	if got := claim(d, "author"); len(got) != 1 || got[0] != "Mette Sand" {
		t.Errorf("author: %q", got)
	}
}

func TestResolve(t *testing.T) {
	const base = "https://a.example/b/c?d=1#e"
	for ref, want := range map[string]string{
		"": "https://a.example/b/c?d=1", "x": "https://a.example/b/x", "/x/./y/../z": "https://a.example/x/z",
		"//b.example/x": "https://b.example/x",
		"?q":            "https://a.example/b/c?q", "#f": "https://a.example/b/c?d=1#f", "http://c.example": "http://c.example",
		"../../../x": "https://a.example/x",
		" x\n y ":    "https://a.example/b/x y", "javascript:x": "javascript:x",
		"x?u=/../y": "https://a.example/b/x?u=/../y",
	} {
		if got := Resolve(base, ref); got != want {
			t.Errorf("Resolve(%q) = %q, want %q", ref, got, want)
		}
	}
	if got := Resolve("https://a.example", "x"); got != "https://a.example/x" {
		t.Errorf("a base without a path: %q", got)
	}
}

func TestDayInURL(t *testing.T) {
	for url, want := range map[string]string{
		"https://a.example/2025/01/03/x": "2025-01-03", "https://a.example/x-2025-1-3.html": "2025-01-03",
		"https://a.example/20250103/x":    "2025-01-03",
		"https://a.example/2025/jan/03/x": "2025-01-03", "https://a.example/1250103": "",
		"https://a.example/2025/13/03/": "", "https://a.example/?d=2025/01/03": "", "": "",
	} {
		if got := dayInURL(url); got != want {
			t.Errorf("dayInURL(%q) = %q, want %q", url, got, want)
		}
	}
}

func TestHost(t *testing.T) {
	for url, want := range map[string]string{"https://www.A.example:80/x": "a.example",
		"http://u@b.example?x": "b.example", "x": "", "mailto:a@b": "", "": ""} {
		if got := Host(url); got != want {
			t.Errorf("Host(%q) = %q, want %q", url, got, want)
		}
	}
}
