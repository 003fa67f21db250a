package view

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/extract"
	"dateline/wasm/outline"
	"dateline/wasm/quote"
	"dateline/wasm/story"
)

// ownVectors are what the benchmark folder may not have.
var ownVectors = []string{
	"plain", "", " ", "\x00", "\x00<script>", "</title><script>alert(1)</script>", `" onclick="alert(1)`, "' onload='x",
	"`onerror=x`", "&lt;b&gt;", "&#60;img src=x onerror=x&#62;",
	"<!--", "--><img src=x onerror=x>", "<![CDATA[", "]]>", "<svg><style><img src=x onerror=x>",
	"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=x&gt;\">",
	"javascript:alert(1)", " \x01javascript:x", "java\tscript:x", "jav&#x09;ascript:x",
	"https://a.example/\" onmouseover=\"x", "https://a.example/'><script>", "http:\\\\evil", "//evil.example",
	"https://", "https:///x", "http://a\nb",
	"data:text/html,<script>", "data:image/svg+xml,<svg onload=x>", "data:image/png,<script>",
	"data:image/png;base64,<x>", "DATA:IMAGE/PNG;BASE64,AAAA", "vbscript:x", "blob:https://x/y",
	"file:///etc/passwd", "about:blank",
	"\u202egnp.exe\u202c", "\u2066x", "\u200f\u061c", "<a href=x>", "story\" popover=\"auto", "en\" onload=\"x", "q0",
	"b1", "speakers", "{{constructor}}", "$1 $2 $$", "__proto__", "\ufffd\ufeff", "\U000e0001", "é́́", "a\r\nb\rc",
	"<plaintext>", "<template shadowrootmode=open><slot></slot></template>", "<base href=//evil>",
	"<meta http-equiv=refresh content=0>", "<form action=x><input name=attributes>", "<iframe srcdoc=x>",
	"<object data=x>", "</article></main><h1>", "</p></li></td></table>",
}

// TestHostileWordsStayWords puts every vector into every place a page
// controls: nothing but words and safe addresses may come out, and the
// elements of the view are the same whatever the words are.
func TestHostileWordsStayWords(t *testing.T) {
	w := english(t)
	vectors := append(slices.Clone(ownVectors), benchVectors(t)...)
	shapes := make(map[string]string)
	for _, v := range vectors {
		for _, view := range everyView(t, v, w) {
			for _, fault := range faults(t, view.html) {
				t.Errorf("%s of %q: %s", view.name, v, fault)
			}
			// An address may be safe or not, a name may be empty or not: views are compared among their likes.
			kind := view.name + likeness(v)
			shape := written(t, view.html)
			if was, ok := shapes[kind]; !ok {
				shapes[kind] = shape
			} else if was != shape {
				t.Errorf("%s of %q has other elements than its likes", view.name, v)
			}
			if t.Failed() {
				return
			}
		}
	}
	t.Logf("%d vectors", len(vectors))
}

// likeness tells which parts of a view a vector can rightly bring in or leave out.
func likeness(v string) string {
	var b strings.Builder
	_, link := SafeURL(v)
	_, image := SafeImage(v)
	_, lang := SafeLanguage(v)
	_, err := article.ParseTime(v)
	for _, yes := range []bool{
		link, image, lang, err == nil && v != "", v == "", plain(v) == "", strings.TrimSpace(v) == "",
		strings.TrimSpace(plain(v)) == "", v == "days" || v == "people" || v == "words" || v == "numbers",
	} {
		if yes {
			b.WriteByte('1')
		} else {
			b.WriteByte('0')
		}
	}
	return b.String()
}

func benchVectors(t *testing.T) []string {
	file, err := os.Open(filepath.Join("..", "..", "..", "shared", "bench", "hostile", "vectors.jsonl.gz"))
	if err != nil {
		t.Log("without the vectors of the benchmark folder, which is not here")
		return nil
	}
	defer file.Close()
	z, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<24)
	for n := 0; lines.Scan(); n++ {
		if testing.Short() && n%64 != 0 {
			continue
		}
		var line struct{ V string }
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		list = append(list, line.V)
	}
	if len(list) == 0 {
		t.Fatal("the benchmark folder has no vectors")
	}
	return list
}

type namedView struct{ name, html string }

// everyView draws every view with the vector in every string.
func everyView(t *testing.T, v string, w Words) []namedView {
	today := dates.Day{Year: 2026, Month: 11, Day: 14}
	p := hostilePage(t, v)
	var l LibraryList
	fill(reflect.ValueOf(&l).Elem(), v, 2)
	for i := range l.Articles {
		l.Articles[i].Hits = []article.Span{{Start: 0, End: len(v)}, {Start: 1, End: 1 << 20}, {Start: -1, End: 0}}
	}
	p.OwnTab = len(v)%2 == 0
	var person PersonPage
	fill(reflect.ValueOf(&person).Elem(), v, 2)
	person.Stories = map[string]string{v: v}
	var everybody PeopleList
	fill(reflect.ValueOf(&everybody).Elem(), v, 2)
	everybody.Empty = false
	var space SpacePage
	fill(reflect.ValueOf(&space).Elem(), v, 2)
	views := []namedView{
		{"reader", Reader(p, w)}, {"list", List(l, w)},
		{"timeline", Timeline(TimelinePage{
			Timeline: *p.Timeline, Perhaps: []story.Story{p.Timeline.Story}, Today: today,
		}, w)},
		{"problem", Problem(v, w)},
		{"why", Why(WhyPage{ReaderPage: p, Quotation: 0, Others: []string{v, v}, Citation: v}, w)},
		{"why nobody", Why(WhyPage{ReaderPage: p, Quotation: 2, Others: []string{v}, Citation: v}, w)},
		{"person", Person(person, w)}, {"people", People(everybody, w)}, {"space", Space(space, w)},
	}
	if p.OwnTab {
		views[0].name = "reader in a tab"
	}
	return views
}

// hostilePage is an article of blocks of every kind, every string of it the vector.
func hostilePage(t *testing.T, v string) ReaderPage {
	t.Helper()
	var b article.Builder
	words := "“" + strings.ToValidUTF8(v, "?") + "” said"
	mark := func(k article.MarkKind, start, end int) article.Mark {
		return article.Mark{Kind: k, Span: article.Span{Start: start, End: end}}
	}
	for k := article.Paragraph; k.String() != ""; k++ {
		switch {
		case k == article.Figure, k == article.Embed:
			for media := article.Image; media <= article.OtherEmbed; media++ {
				b.Show(article.Block{Kind: k}, article.Media{Kind: media, Width: 3, Height: 2})
			}
		case k.Container(), k == article.Item:
			b.Open(article.Block{Kind: k})
			b.Leaf(article.Block{Kind: article.Item, Depth: 1}, words)
			b.Open(article.Block{Kind: article.Row, Depth: 1})
			b.Leaf(article.Block{Kind: article.Cell, Depth: 2, Header: true, Columns: 2, Rows: 3}, words)
			b.Leaf(article.Block{Kind: article.Paragraph, Depth: 2}, words)
			b.Leaf(article.Block{Kind: article.Cell, Depth: 1}, words)
		case k == article.Rule:
			b.Open(article.Block{Kind: k})
		default:
			b.Leaf(article.Block{Kind: k, Level: 3}, words, mark(article.Link, 0, len(words)),
				mark(article.Strong, 0, 3), mark(article.Emphasis, 3, len(words)))
		}
	}
	a, err := b.Article(article.Meta{Lead: 1})
	if err != nil {
		t.Fatal(err)
	}
	p := ReaderPage{Article: a}
	text := a.Text
	fill(reflect.ValueOf(&p).Elem(), v, 2)
	p.Article.Text = text
	p.Notices = []Notice{LowConfidence, PageCut}
	at := func(i int) article.Span { return a.Blocks[i].Span }
	p.Sections = []outline.Section{{Block: 0, Span: at(0), Level: 1, Label: v, Inferred: true},
		{Block: 2, Span: at(2), Level: 4, Label: v}, {Block: 3, Span: at(3), Level: 2, Label: v}}
	p.Quotes.Quotations = []quote.Quotation{
		{Span: article.Span{Start: 0, End: len(words) - len(" said")}, Kind: quote.Direct, Speaker: 0,
			Certainty: quote.Likely},
		{Span: at(2), Kind: quote.Mixed, Quoted: []article.Span{{Start: at(2).Start + 3, End: at(2).End - 5}},
			Speaker: 1, Certainty: quote.Sure},
		{Span: at(3), Kind: quote.Indirect, Speaker: -1},
	}
	p.Dates = []dates.Mention{{Span: article.Span{Start: 0, End: 3}, Type: dates.Date, Value: v},
		{Span: at(2), Type: dates.Date, Value: "2026-11-14"}}
	p.Trace = []extract.Step{{Name: "prune", Reason: "x" + v, Words: "x" + v, Selector: v,
		Removed: []article.Block{{}}}}
	for i := range p.Timeline.Entries {
		p.Timeline.Entries[i].Mark = story.MarkPartly + story.Mark(i)
	}
	return p
}

// fill sets every string within value, makes slices of n elements and points
// pointers at something, so that a field added later is tried too.
func fill(value reflect.Value, v string, n int) {
	switch value.Kind() {
	case reflect.String:
		value.SetString(v)
	case reflect.Struct:
		for _, field := range value.Fields() {
			fill(field, v, n)
		}
	case reflect.Pointer:
		if value.IsNil() {
			value.Set(reflect.New(value.Type().Elem()))
		}
		fill(value.Elem(), v, n)
	case reflect.Slice:
		if value.Len() == 0 {
			value.Set(reflect.MakeSlice(value.Type(), n, n))
		}
		for i := range value.Len() {
			fill(value.Index(i), v, n)
		}
	case reflect.Float64:
		value.SetFloat(0.5)
	}
}

func TestSafeURL(t *testing.T) {
	for address, safe := range map[string]bool{
		"https://a.example": true, "http://a.example/x?y#z": true, " HTTPS://a.example\n": true, "https://[::1]/": true,
		"https://ü.example/ä": true, "https://user:pass@a.example/": true,
		"": false, "a.example": false, "//a.example": false, "/x": false, "#x": false,
		"ftp://a.example":    false,
		"mailto:a@b.example": false, "https:a.example": false, "https://": false, "https:///x": false,
		"https://a@b.example": true, "https://a@": false, "https://a:b@/x": false, "https://a@b@?c": false,
		"https://a@:80/": false, "https://?x": false, "https://@x": false,
		"javascript:1": false, "data:image/png;base64,AA==": false,
		"https://a b": false, "https://a\x00b": false, "https://a\\b": false,
		"view-source:https://a.example":                        false,
		"https://a.example/" + strings.Repeat("x", maxAddress): false,
	} {
		if _, ok := SafeURL(address); ok != safe {
			t.Errorf("SafeURL(%q) = %v", address, ok)
		}
	}
	for address, safe := range map[string]bool{
		"https://a.example/x.png": true, "data:image/png;base64,iVBORw0KGgo=": true, "data:image/WebP;base64,AA": true,
		"data:image/svg+xml;base64,AA": false, "data:image/png,AA": false, "data:text/html;base64,AA": false,
		"data:image/png;base64,": false, "data:image/png;base64,A\"": false,
		"data:image/png;charset=x;base64,AA": false, "blob:x": false,
	} {
		if _, ok := SafeImage(address); ok != safe {
			t.Errorf("SafeImage(%q) = %v", address, ok)
		}
	}
}

func TestSafeLanguage(t *testing.T) {
	good := regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)
	for _, s := range []string{"en", "pt-br", "zh-Hant-TW", "de-1996", "", "e", "en_US", "-en", "en-",
		"en-toolongsubtag", "e n", "en\"x", "12", strings.Repeat("en-", 20) + "x"} {
		if _, ok := SafeLanguage(s); ok != (good.MatchString(s) && len(s) <= 35) {
			t.Errorf("SafeLanguage(%q) = %v", s, ok)
		}
	}
}

func TestTitlesCannotTurnTheLine(t *testing.T) {
	p := newSample(t).page()
	p.Article.Meta.Title = "\u202eevil\u202c \u2067x"
	p.Article.Meta.Site = "\u202dsite"
	if view := Reader(p, english(t)); strings.ContainsFunc(view, turns) {
		t.Error("a character that turns the direction of the line came through")
	}
}
