package page

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// Every entity means what the library says, with and without its semicolon.
func TestEntitiesAreTheLibrarys(t *testing.T) {
	e := entityTable()
	if len(e.values) < 600 || len(e.bare) < 100 {
		t.Fatalf("%d entities, %d of them bare", len(e.values), len(e.bare))
	}
	for name, value := range e.values {
		for _, s := range []string{"&" + name + ";", "&" + name} {
			if got := html.UnescapeString(s); (s[len(s)-1] == ';' || e.bare[name]) && got != string(value) {
				t.Errorf("%s is %q, here %q", s, got, value)
			}
		}
		if e.bare[name] && len(name) > maxBare {
			t.Errorf("%s is longer than is looked for", name)
		}
	}
}

func TestUnescape(t *testing.T) {
	for in, want := range map[string]string{
		"":                                     "",
		"&":                                    "&",
		"Salt & water":                         "Salt & water",
		"Salt &amp; water &AMP; ice &amp":      "Salt & water & ice &",
		"&ldquo;M&uuml;ller&rdquo; &hellip;":   "“Müller” …",
		"&#8211;&#x2013;&#X2013&#8211":         "––––",
		"&#146;&#0;&#xD800;&#99999999999999;":  "’\uFFFD\uFFFD\uFFFD",
		"&#;&#x;&#xg;":                         "&#;&#x;&#xg;",
		"&copy2026 &notit":                     "©2026 ¬it",
		"&ccaron;&abreve;&lstrok;&yacy;&euro;": "čăłя€",
		"&nosuchthing; &NotEqualTilde;":        "&nosuchthing; &NotEqualTilde;",
	} {
		if got := Unescape(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// marked writes down what Markup yields.
func marked(s string) string {
	var b strings.Builder
	for words, tag := range Markup(s) {
		switch {
		case tag == nil:
			fmt.Fprintf(&b, "%q", words)
		case tag.End:
			fmt.Fprintf(&b, "</%s>", tag.Name)
		default:
			fmt.Fprintf(&b, "<%s%q>", tag.Name, tag.Attr)
		}
	}
	return b.String()
}

func TestMarkup(t *testing.T) {
	for in, want := range map[string]string{
		"":                                      "",
		"words":                                 `"words"`,
		"<p>One &amp; two<br/>three</P >":       `<p[]>"One & two"<br[]>"three"</p>`,
		"1 < 2 <3 </ >":                         `"1 ""<"" 2 ""<""3 ""<""/ >"`,
		"a<!-- <p> -->b<!doctype html>c<?x?>d":  `"a""b""c""d"`,
		"a<!-- never ends <p>":                  `"a"`,
		"<script>if (a < b) '<p>'</script>x":    `<script[]></script>"x"`,
		"<style>p { }</sty></STYLE>x":           `<style[]></style>"x"`,
		"<script>never ends":                    `<script[]>`,
		"<p":                                    "",
		`<p class="a`:                           "",
		`<img SRC='a b.jpg' alt=x width = "5">`: `<img[{"" "src" "a b.jpg"} {"" "alt" "x"} {"" "width" "5"}]>`,
		`<img src=/a?b=1&copy=2&amp;c=3 hidden>`: `<img[{"" "src" "/a?b=1&copy=2&c=3"} ` +
			`{"" "hidden" ""}]>`,
		`<a =b=c>x`: `<a[{"" "=b" "c"}]>"x"`,
		`<a b=">">`: `<a[{"" "b" ">"}]>`,
	} {
		if got := marked(in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}

func TestMarkupIsLinear(t *testing.T) {
	for _, s := range []string{"<", "<a ", "<!--", "</", "<script>", "<script></", "&", "&a", "<a b='"} {
		n := 0
		for range Markup(strings.Repeat(s, 1<<16)) {
			n++
		}
		if n > 1<<18 {
			t.Errorf("%q: %d pieces", s, n)
		}
	}
}

var named = regexp.MustCompile(`&([A-Za-z0-9]+);`)

// FuzzUnescape compares with the library, but for the entities that are left out.
func FuzzUnescape(f *testing.F) {
	for _, s := range []string{"Salt &amp; &#8211; &copy2026 &#x1F30A; &#146",
		"&notit; &amp", "&&#&#x;&a", "&lt&gt;&#128;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, m := range named.FindAllStringSubmatch(s, -1) {
			if _, known := entityTable().values[m[1]]; !known {
				return
			}
		}
		if strings.Contains(s, "00000000") || regexp.MustCompile(`&#[0-9xXa-fA-F]{9,}`).MatchString(s) {
			return // the library's numbers run over
		}
		if got, want := Unescape(s), html.UnescapeString(s); got != want {
			t.Fatalf("%q: %q, want %q", s, got, want)
		}
	})
}

// raw are the elements whose content the library's tokenizer does not read as markup.
var raw = regexp.MustCompile(`(?i)<(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext)`)

// tokens returns the words and the names of the tags that the library finds.
func tokens(s string) (words, tags string) {
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			return words, tags
		case html.TextToken:
			words += z.Token().Data
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			t := z.Token()
			tags += "<" + t.Data
			for _, a := range t.Attr {
				tags += " " + a.Key + "=" + a.Val
			}
		}
	}
}

// FuzzMarkup wants the words and tags that the library's tokenizer finds in
// markup without comments, raw elements and entities.
func FuzzMarkup(f *testing.F) {
	for _, s := range []string{"<p class='a'>One<br>two three</p>",
		"1 < 2", "a <!-- b --> c", "<img src=a alt=\"b c\">",
		"<a b = c/ d='e\"' f>g</a >h"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words, tags := "", ""
		for w, tag := range Markup(s) {
			if tag == nil && w == "" || tag != nil && tag.Name == "" {
				t.Fatalf("%q yields nothing", s)
			}
			if words += w; tag == nil {
				continue
			}
			tags += "<" + tag.Name
			seen := map[string]bool{} // the library drops what comes twice
			for _, a := range tag.Attr {
				if !seen[a.Key] {
					seen[a.Key] = true
					tags += " " + a.Key + "=" + a.Val
				}
			}
		}
		if strings.ContainsAny(s, "&\x00\r") || strings.Contains(s, "<!") || strings.Contains(s, "<?") ||
			strings.Contains(s, "</") || raw.MatchString(s) {
			return
		}
		if wantWords, wantTags := tokens(s); words != wantWords || tags != wantTags {
			t.Fatalf("%q\n got %q %q\nwant %q %q", s, words, tags, wantWords, wantTags)
		}
	})
}
