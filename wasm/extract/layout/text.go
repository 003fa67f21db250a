package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"dateline/wasm/text"
)

// FoldSpace folds white space like text.Space, with a fast way for ASCII.
func FoldSpace(s string) string { return text.Space(s) }

// Lowered returns the beginning of a text in lower case with straight apostrophes.
func Lowered(t string) string {
	if len(t) > 1200 {
		t = strings.ToValidUTF8(t[:1200], "")
	}
	upper := false
	for i := 0; i < len(t); i++ {
		if t[i] >= utf8.RuneSelf {
			return strings.ReplaceAll(strings.ToLower(t), "’", "'")
		}
		upper = upper || t[i]-'A' < 26
	}
	if !upper {
		return t
	}
	low := []byte(t)
	for i, c := range low {
		if c-'A' < 26 {
			low[i] = c | 0x20
		}
	}
	return string(low)
}

// EndsSentence reports whether a text ends like a sentence.
func EndsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]›」』 ")
	for _, end := range [...]string{".", "!", "?", "…", "。", "！", "？", "।", "؟", "．"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// SizeOf returns how much text s holds: letters, digits and marks count one,
// white space nothing, Han and kana three, because a character is half a word.
func SizeOf(s string) int32 {
	n := int32(0)
	for _, r := range s {
		switch {
		case r <= ' ' || r == '\u00a0':
		case r < 0x1100:
			n++
		case IsWide(r):
			n += 3
		default:
			n++
		}
	}
	return n
}

// IsWide reports whether r is a character of a script without spaces between words.
func IsWide(r rune) bool {
	return r >= 0x2e80 && r <= 0x9fff || r >= 0xac00 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff ||
		r >= 0x20000 && r <= 0x3ffff ||
		r >= 0x0e00 && r <= 0x0eff
}

func IsWideText(s string) bool {
	for _, r := range s {
		if !IsWide(r) && r != ' ' && r != '·' {
			return false
		}
	}
	return s != ""
}

// FirstWords returns the beginning of s, at most 80 characters, cut at a word.
func FirstWords(s string) string {
	n := 0
	for i := range s {
		if n == 80 {
			if j := strings.LastIndexFunc(s[:i], unicode.IsSpace); j > 0 {
				return s[:j]
			}
			return s[:i]
		}
		n++
	}
	return s
}

// Decode returns the first character of s; s is not empty.
func Decode(s string) (rune, int) {
	if s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	return utf8.DecodeRuneInString(s)
}

func IsZeroWidth(r rune) bool {
	return r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad'
}

func isBlank(r rune) bool { return unicode.IsSpace(r) || IsZeroWidth(r) }

// FoldWords returns the words of a title for comparison.
func FoldWords(s string) []string {
	return strings.FieldsFunc(text.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// Overlap returns the share of words that two lists have in common (Dice).
func Overlap(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 || len(a) > 200 || len(b) > 200 {
		return 0
	}
	count := make(map[string]int, len(a))
	for _, w := range a {
		count[w]++
	}
	both := 0
	for _, w := range b {
		if count[w] > 0 {
			count[w]--
			both++
		}
	}
	return 2 * float64(both) / float64(len(a)+len(b))
}

// Squashed keeps the letters and digits of a name, in lower case.
func Squashed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// CollectText appends the text under an element until there are limit bytes;
// there is a space between two elements.
func CollectText(n *html.Node, b *strings.Builder, limit int) {
	root := n
	for {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
			if b.Len() > limit {
				return
			}
		} else if n.DataAtom != 0 && b.Len() > 0 {
			b.WriteByte(' ')
		}
		if n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
		}
		if n == root {
			return
		}
		n = n.NextSibling
	}
}

// LangTag tidies a language tag: "en", "pt-br"; "" for what is none.
func LangTag(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	if i := strings.IndexAny(s, " ,;"); i >= 0 {
		s = s[:i]
	}
	s = strings.ReplaceAll(s, "_", "-")
	p := Primary(s)
	if len(p) < 2 || len(p) > 3 || len(s) > 20 {
		return ""
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return ""
		}
	}
	return s
}

func Primary(tag string) string {
	if before, _, ok := strings.Cut(tag, "-"); ok {
		return before
	}
	return tag
}
