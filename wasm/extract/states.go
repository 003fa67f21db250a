package extract

import (
	"cmp"
	"strings"

	"github.com/valyala/fastjson"

	"dateline/wasm/article"
	"dateline/wasm/extract/about"
	"dateline/wasm/extract/layout"
	"dateline/wasm/text"
)

// Limits of the data that is searched for an article.
const (
	maxValues = 32      // objects given to something in one script
	maxNodes  = 200_000 // values looked at in one page
	maxNested = 60      // objects and lists inside one another
	maxWithin = 8       // of those inside one paragraph
)

// What makes a list of paragraphs in the data an article. Set by hand on pages of our own.
const (
	longHeading    = 200 // bytes from which a paragraph is no heading
	leastSentence  = 40  // size of a paragraph that counts, if it ends a sentence
	leastSentences = 2   // of such paragraphs
	underTitle     = 3   // what the size of those under the page's own title is multiplied by
)

// fromData makes the article of what the page's scripts hold, where the page
// itself shows no article: of its linked data, or of the data that its own script
// would have filled it with.
func (l reader) fromData(head about.Headline) (Result, bool, error) {
	if r, ok, err := l.fromBodies(head); ok || err != nil {
		return r, ok, err
	}
	return l.fromStates(head)
}

// fromStates makes the article of the body in the page's data. A page that says
// it shows a part only is left as it is.
func (l reader) fromStates(head about.Headline) (r Result, ok bool, err error) {
	if l.Claim("paywalled") != nil || head.Other || len(l.Doc.States) == 0 {
		return r, false, nil
	}
	end := int32(len(l.Lines))
	meta := about.Metadata(l.Page, head, layout.Range{From: end, To: end})
	s := stateReader{title: text.Fold(meta.Title), left: maxNodes}
	for _, script := range l.Doc.States {
		for _, v := range valuesOf(script) {
			s.search(v)
		}
	}
	if s.best.size < leastBody {
		return r, false, nil
	}
	if meta.Title == "" {
		meta.Title = strings.ToValidUTF8(text.Space(s.best.title), "\uFFFD")
	}
	var b article.Builder
	for _, p := range s.best.paragraphs {
		block := article.Block{Kind: article.Paragraph}
		if p.heading {
			block = article.Block{Kind: article.Heading, Level: 2}
		}
		b.Leaf(block, p.words)
	}
	r, err = fromData(&b, meta, "page-data")
	return r, err == nil, err
}

// valuesOf returns the data in a script: all of it, or the objects and lists
// that it gives to something, also as a string to be parsed.
func valuesOf(script string) []*fastjson.Value {
	var out []*fastjson.Value
	add := func(s string) *fastjson.Value {
		var p fastjson.Parser // a parser a value: it lives as long as that does
		v, err := p.Parse(strings.ToValidUTF8(s, "\uFFFD"))
		if err != nil {
			return nil
		}
		return v
	}
	script = strings.TrimSpace(script)
	if script != "" && (script[0] == '{' || script[0] == '[') {
		if v := add(script); v != nil {
			return []*fastjson.Value{v}
		}
	}
	for len(out) < maxValues {
		i := strings.IndexByte(script, '=')
		if i < 0 {
			break
		}
		script = strings.TrimLeft(script[i+1:], " \t\r\n")
		quoted, parsed := strings.CutPrefix(script, "JSON.parse(")
		if parsed {
			script = strings.TrimLeft(quoted, " \t\r\n")
		}
		n := valueEnd(script)
		if n == 0 {
			continue
		}
		v := add(script[:n])
		if v != nil && v.Type() == fastjson.TypeString {
			if !parsed {
				v = nil
			} else {
				v = add(string(v.GetStringBytes()))
			}
		}
		if v != nil {
			out = append(out, v)
		}
		script = script[n:]
	}
	return out
}

// valueEnd returns the length of the object, list or string in double quotes
// that a script goes on with, 0 where there is none.
func valueEnd(s string) int {
	if s == "" || s[0] != '{' && s[0] != '[' && s[0] != '"' {
		return 0
	}
	depth, inString := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
			if !inString && depth == 0 {
				return i + 1
			}
		case inString:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// stateReader searches data for the article.
type stateReader struct {
	title string // of the page, folded
	left  int    // values that may still be looked at
	best  stateBody
}

// stateBody is a list of paragraphs that may be the article.
type stateBody struct {
	paragraphs []stateParagraph
	size       int32
	weight     int32 // its size, more if it is under the headline of the page
	title      string
}

type stateParagraph struct {
	words   string
	heading bool
}

// search looks at every list and every long text of a value.
func (s *stateReader) search(root *fastjson.Value) {
	type item struct {
		v     *fastjson.Value
		title string // of the nearest object around it that has one
		depth int
	}
	stack := []item{{root, "", 0}}
	for len(stack) > 0 && s.left > 0 {
		it := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		s.left--
		if it.depth > maxNested {
			continue
		}
		switch it.v.Type() {
		case fastjson.TypeArray:
			s.list(it.v, it.title)
			for _, c := range it.v.GetArray() {
				stack = append(stack, item{c, it.title, it.depth + 1})
			}
		case fastjson.TypeObject:
			title := cmp.Or(titleOf(it.v), it.title)
			it.v.GetObject().Visit(func(key []byte, c *fastjson.Value) {
				switch c.Type() {
				case fastjson.TypeArray, fastjson.TypeObject:
					stack = append(stack, item{c, title, it.depth + 1})
				case fastjson.TypeString:
					if words := c.GetStringBytes(); len(words) >= leastBody && !isAside(string(key)) {
						s.offer(paragraphsIn(string(words)), title)
					}
				}
			})
		}
	}
}

// list offers the elements of a list as the paragraphs of the article, unless
// they are works with titles of their own.
func (s *stateReader) list(v *fastjson.Value, title string) {
	list := v.GetArray()
	if len(list) < 2 {
		return
	}
	works := 0
	var out []stateParagraph
	for _, c := range list {
		if titleOf(c) != "" {
			works++
		}
		kind := strings.ToLower(string(c.GetStringBytes("type")) + string(c.GetStringBytes("__typename")))
		if isAside(kind) {
			continue
		}
		words := s.words(c)
		for _, p := range paragraphsIn(words) {
			p.heading = strings.Contains(kind, "head") && len(p.words) < longHeading
			out = append(out, p)
		}
	}
	if works*2 < len(list) {
		s.offer(out, title)
	}
}

// words returns what is to be read in one element of a list, in order.
func (s *stateReader) words(v *fastjson.Value) string {
	type item struct {
		v     *fastjson.Value
		depth int
	}
	var b strings.Builder
	for stack := []item{{v, 0}}; len(stack) > 0 && s.left > 0; {
		it := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		s.left--
		if it.depth > maxWithin {
			continue
		}
		from := len(stack)
		switch it.v.Type() {
		case fastjson.TypeString:
			b.Write(it.v.GetStringBytes())
		case fastjson.TypeArray:
			for _, c := range it.v.GetArray() {
				stack = append(stack, item{c, it.depth + 1})
			}
		case fastjson.TypeObject:
			it.v.GetObject().Visit(func(key []byte, c *fastjson.Value) {
				switch string(key) {
				case "text", "content", "html", "value", "body", "children", "copy", "paragraph", "data", "model",
					"blocks", "nodes", "spans", "props":
					stack = append(stack, item{c, it.depth + 1})
				}
			})
		}
		for i, j := from, len(stack)-1; i < j; i, j = i+1, j-1 { // the first comes next
			stack[i], stack[j] = stack[j], stack[i]
		}
	}
	return b.String()
}

// offer takes a list of paragraphs when it is a better article than the best so far.
func (s *stateReader) offer(list []stateParagraph, title string) {
	body := stateBody{paragraphs: list, title: title}
	sentences := 0
	for _, p := range list {
		if size := layout.SizeOf(p.words); size >= leastSentence && layout.EndsSentence(p.words) {
			body.size += size
			sentences++
		}
	}
	if sentences < leastSentences {
		return
	}
	body.weight = body.size
	if s.title != "" && text.Fold(title) == s.title {
		body.weight *= underTitle
	}
	if body.weight > s.best.weight {
		s.best = body
	}
}

// paragraphsIn divides words that may have markup. What has the form of an
// address or of a name that a program gave is no paragraph.
func paragraphsIn(s string) []stateParagraph {
	if strings.Contains(s, "<") {
		s = plainText(s)
	}
	var out []stateParagraph
	for p := range strings.SplitSeq(strings.ToValidUTF8(s, "\uFFFD"), "\n") {
		if p = text.Space(p); p != "" && (strings.Contains(p, " ") || layout.SizeOf(p) > int32(len(p)/2)) &&
			!strings.HasPrefix(p, "http") {
			out = append(out, stateParagraph{words: p})
		}
	}
	return out
}

// titleOf returns the title that an object gives itself.
func titleOf(v *fastjson.Value) string {
	if v.Type() != fastjson.TypeObject {
		return ""
	}
	for _, key := range [...]string{"headline", "title", "headlines"} {
		t := v.Get(key)
		if t != nil && t.Type() == fastjson.TypeObject {
			t = t.Get("basic")
		}
		if t != nil && t.Type() == fastjson.TypeString && len(t.GetStringBytes()) > 0 {
			return string(t.GetStringBytes())
		}
	}
	return ""
}

// isAside reports whether a name is that of something beside the text of an article.
func isAside(name string) bool {
	name = strings.ToLower(name)
	for _, w := range [...]string{"image", "picture", "photo", "video", "audio", "gallery", "advert", "embed",
		"related", "promo", "newsletter", "social", "author", "bio", "description", "summary", "seo", "css", "style",
		"script", "consent", "legal", "terms", "policy", "translation", "message", "comment", "query"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}
