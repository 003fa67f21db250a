package judge

import (
	"slices"
	"strings"
	"unicode"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

var (
	commentWords = lang.Phrases(func(w *lang.PageWords) string { return w.Comments })
	replyWords   = lang.Phrases(func(w *lang.PageWords) string { return w.Reply })
)

// Limits of the comments of readers on a page that does not name their box.
const (
	maxCommentHead = 40 // size of their heading
	leastReplies   = 2  // buttons to answer, or lines that the page repeats under each
	minComments    = 3  // lines behind the heading
)

// markComments finds the comments of readers that no class names: a heading that
// says so, and behind it, in its box, buttons to answer or the same short line
// again and again. It returns for every line whether it stands among them, nil
// where there are none.
func (s *Sheet) markComments() []bool {
	var in []bool
	for i := range s.Lines {
		at := int32(i)
		if s.Lines[i].Size > maxCommentHead || s.facts[i].level == 0 && s.facts[i].words > 4 ||
			!headsComments(s.Lines[i].Text) {
			continue
		}
		end := s.sectionOf(at)
		if end-at <= minComments || s.Head.Line > at && s.Head.Line < end {
			continue
		}
		replies := 0
		for k := at + 1; k < end; k++ {
			if s.Lines[k].Size > maxCommentHead {
				continue
			}
			if asksReply(s.Lines[k].Text) {
				replies++
			}
		}
		if replies < leastReplies {
			continue
		}
		if in == nil {
			in = make([]bool, len(s.Lines))
		}
		for k := at; k < end; k++ {
			in[k] = true
		}
	}
	return in
}

// headsComments reports whether a short line heads comments: "Comments (60)", "12 Kommentare".
func headsComments(text string) bool {
	words := strings.TrimFunc(layout.Lowered(text), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.Contains(commentWords(), words)
}

// asksReply reports whether a short line holds the button under a comment:
// "Reply", "Like (3) · Reply".
func asksReply(text string) bool {
	for part := range strings.FieldsFuncSeq(layout.Lowered(text),
		func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '\'' }) {
		part = strings.TrimSpace(part)
		for _, w := range replyWords() {
			if part == w || strings.HasSuffix(part, " "+w) && strings.Count(part, " ") < 3 {
				return true
			}
		}
	}
	return false
}
