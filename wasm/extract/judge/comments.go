package judge

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"dateline/wasm/lang"
)

var (
	commentWords = lang.Phrases(func(w *lang.PageWords) string { return w.Comments })
	replyWords   = lang.Phrases(func(w *lang.PageWords) string { return w.Reply })
	replySet     = sync.OnceValue(func() map[string]bool {
		set := make(map[string]bool)
		for _, w := range replyWords() {
			set[w] = true
		}
		return set
	})
)

// Limits of the comments of readers on a page that does not name their box.
const (
	maxCommentHead = 40 // size of their heading
	leastReplies   = 2  // buttons to answer, or lines that the page repeats under each
	minComments    = 3  // lines behind the heading
)

// markComments finds the comments of readers that no class names: a heading that
// says so, and behind it, in its box, buttons to answer or the same short line
// again and again. It returns for every line whether it is among them, nil
// where there are none.
func (s *Sheet) markComments() []bool {
	var in []bool
	for i := range s.Lines {
		at := int32(i)
		if s.Lines[i].Size > maxCommentHead || s.facts[i].level == 0 && s.facts[i].words > 4 ||
			!headsComments(s.Lines[i].Low) {
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
			if asksReply(s.Lines[k].Low) {
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

// headsComments reports whether a short line in lower case heads comments:
// "comments (60)", "12 kommentare".
func headsComments(low string) bool {
	words := strings.TrimFunc(low, func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.Contains(commentWords(), words)
}

// maxReply is how many words a part of a line may have that ends in a button to answer.
const maxReply = 3

// asksReply reports whether a short line in lower case holds the button under a
// comment: "reply", "like (3) · reply".
func asksReply(low string) bool {
	words := replySet()
	for part := range strings.FieldsFuncSeq(low,
		func(r rune) bool { return !unicode.IsLetter(r) && r != ' ' && r != '\'' }) {
		part = strings.TrimSpace(part)
		if words[part] {
			return true
		}
		if strings.Count(part, " ") >= maxReply {
			continue
		}
		for at := strings.IndexByte(part, ' '); at >= 0; at = strings.IndexByte(part, ' ') {
			if part = part[at+1:]; words[part] {
				return true
			}
		}
	}
	return false
}
