package quote

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

// An interview is printed in turns: "Q: How are you?", "A: Fine.", or with the
// names of both. Answers are speech without marks; who asks is no speaker.

// What makes an interview, and what may be the label of a turn.
const (
	longestLabel = 36 // bytes before the colon
	mostLabel    = 4  // words
	fewestTurns  = 5
)

// answer is a block that answers.
type answer struct {
	label article.Span // of this turn or of the last one that had one
	words article.Span
}

// findTurns returns the answers of an interview by block, nil where the article is none.
func findTurns(a *article.Article) map[int]answer {
	type count struct{ all, asks int }
	labels := make(map[string]*count)
	at := make([]int, len(a.Blocks)) // where the words begin behind a label, 0 for none
	turns := 0
	for i, b := range a.Blocks {
		if !b.Kind.Prose() || b.Span.Empty() || b.Kind.Container() {
			continue
		}
		label, after := labelOf(a.Text[b.Span.Start:b.Span.End])
		if label == "" {
			continue
		}
		at[i] = b.Span.Start + after
		c := labels[label]
		if c == nil {
			c = new(count)
			labels[label] = c
		}
		turns++
		c.all++
		if s := strings.TrimRight(a.Text[b.Span.Start:b.Span.End], " \u00a0\"”“»)"); strings.HasSuffix(s, "?") || strings.HasSuffix(s, "？") {
			c.asks++
		}
	}
	if turns < fewestTurns {
		return nil
	}
	asker := false
	for label, c := range labels {
		if c.all < 2 {
			delete(labels, label)
		} else if 10*c.asks >= 6*c.all {
			asker = true
		}
	}
	if !asker || len(labels) < 2 || len(labels) > 8 {
		return nil
	}
	out := make(map[int]answer)
	var label article.Span
	last := 0
	for i := range a.Blocks {
		if at[i] > 0 {
			last = i
		}
	}
	for i, b := range a.Blocks[:last+1] {
		if !b.Kind.Prose() || b.Span.Empty() || b.Kind.Container() {
			continue
		}
		words := b.Span
		if at[i] > 0 {
			name, _ := labelOf(a.Text[b.Span.Start:b.Span.End])
			c := labels[name]
			label = article.Span{}
			if c == nil || 10*c.asks >= 6*c.all {
				continue
			}
			label = article.Span{Start: b.Span.Start, End: b.Span.Start + strings.Index(a.Text[b.Span.Start:], name) + len(name)}
			words.Start = at[i]
		}
		if !label.Empty() && words.Start < words.End {
			out[i] = answer{label, words}
		}
	}
	return out
}

// labelOf returns what stands before the colon of a turn and the byte at which
// its words begin; "" if it is no turn.
func labelOf(s string) (string, int) {
	i := strings.IndexAny(s[:min(len(s), longestLabel)], ":：")
	if i <= 0 {
		return "", 0
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	label := strings.TrimSpace(s[:i])
	after := i + size
	for after < len(s) {
		r, n := utf8.DecodeRuneInString(s[after:])
		if !unicode.IsSpace(r) {
			break
		}
		after += n
	}
	first, _ := utf8.DecodeRuneInString(label)
	if label == "" || len(strings.Fields(label)) > mostLabel || unicode.IsLower(first) || !unicode.IsLetter(first) || after >= len(s) ||
		size == 1 && after == i+1 || strings.ContainsAny(label, ",;!?\"“”„«»()") {
		return "", 0
	}
	return label, after
}

// interviewee returns the mention that names who answers: the label itself where
// it is a name, else the person of whom the text before the first turn speaks most. -1 for nobody.
func (d *document) interviewee(label article.Span) int {
	for k := d.mentionFrom(label.Start); k < len(d.mentions) && d.tokens[d.mentions[k].head].start < label.End; k++ {
		if d.people.of[k] >= 0 {
			return k
		}
	}
	best, most := -1, 0
	weight := make(map[int]int)
	first := sort.Search(len(d.paras), func(n int) bool { return d.paras[n].span.End > d.firstTurn })
	for k := range d.mentions {
		m := &d.mentions[k]
		if d.tokens[m.head].start >= d.firstTurn {
			break
		}
		n := d.people.of[k]
		if n < 0 || m.kind != named || !d.people.list[n].human {
			continue
		}
		if words := d.people.list[n].words; d.words.Lookup(words[0])&(lang.Given|lang.Family) != 0 { // else perhaps a firm
			weight[n] += 2
			if m.para+3 >= first {
				weight[n] += 4
			}
		}
		if strings.Contains(d.article.Meta.Title, d.text[d.tokens[m.head].start:d.tokens[m.head].end]) {
			weight[n]++
		}
		if weight[n] >= most {
			best, most = k, weight[n]
		}
	}
	return best
}

// answered decides a stretch that is a turn of an interview.
func (d *document) answered(n int) (choice, bool) {
	g := &d.regions[n]
	if g.label.Empty() {
		return choice{}, false
	}
	c := choice{speech: true, mention: d.interviewee(g.label), cue: -1, rule: Introduced, group: n + 1, odds: taggedOdds}
	if c.mention >= 0 {
		c.certainty = Sure
	}
	return c, true
}
