package quote

import (
	"slices"
	"unicode/utf8"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// Correction is what a reader said about a quotation. It names the quotation by
// its words, so it holds when the article is read again.
type Correction struct {
	Words     string // of the quotation: see [About]
	Before    string // what stands before it, for words that are said more than once; "" for all of them
	Speaker   string // full name; "" for nobody known
	NotSpeech bool   // these words are no quotation
}

// beforeLength is how many bytes before a quotation tell it from others of the same words.
const beforeLength = 48

// About returns a correction of a quotation that says nothing yet: its words and
// those before, folded, without what differs from one page or typesetter to the next.
func About(a *article.Article, q Quotation) Correction {
	before := text.Plain(tail(a.Text[:q.Span.Start], 3*beforeLength)) // typographic marks are longer than plain ones
	return Correction{Words: text.Plain(a.Slice(q.Span)), Before: tail(before, beforeLength)}
}

// tail returns the last bytes of s, whole letters.
func tail(s string, n int) string {
	from := max(0, len(s)-n)
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	return s[from:]
}

// Same reports whether two corrections are about one quotation.
func (c Correction) Same(x Correction) bool { return c.Words == x.Words && c.Before == x.Before }

// Correct returns the result as the reader has corrected it. Pieces of one
// quotation go together: who said one of them said all. The last of several
// corrections of the same words holds.
func Correct(a *article.Article, r Result, corrections []Correction) Result {
	if len(corrections) == 0 {
		return r
	}
	out := Result{Speakers: slices.Clone(r.Speakers)}
	own := corrected(a, r, corrections)
	of := make(map[int]*Correction) // by Attr
	for i, c := range own {
		if c != nil && r.Quotations[i].Attr != 0 {
			of[r.Quotations[i].Attr] = c
		}
	}
	for i, q := range r.Quotations {
		c := own[i]
		if c == nil && q.Attr != 0 {
			c = of[q.Attr]
		}
		switch {
		case c == nil:
		case c.NotSpeech:
			continue
		default:
			q.Speaker, q.Mention, q.Certainty = -1, article.Span{}, Unclear
			q.Reason = Reason{Rule: ByReader}
			if c.Speaker != "" {
				q.Speaker, q.Certainty = out.speaker(c.Speaker), Sure
			}
		}
		out.Quotations = append(out.Quotations, q)
	}
	out.inOrder()
	return out
}

// corrected returns the correction that holds for each quotation, nil for none.
// Words that are said once are known whatever stands before them now.
func corrected(a *article.Article, r Result, corrections []Correction) []*Correction {
	abouts, times := make([]Correction, len(r.Quotations)), make(map[string]int)
	for i, q := range r.Quotations {
		abouts[i] = About(a, q)
		times[abouts[i].Words]++
	}
	out := make([]*Correction, len(abouts))
	for i, x := range abouts {
		for j := range corrections {
			if c := &corrections[j]; c.Words == x.Words &&
				(times[x.Words] == 1 || c.Before == "" || c.Before == x.Before) {
				out[i] = c
			}
		}
	}
	return out
}

// speaker returns the index of the speaker with that name, a new one if there is none.
func (r *Result) speaker(name string) int {
	folded := text.Plain(name)
	for i := range r.Speakers {
		if text.Plain(r.Speakers[i].Name) == folded {
			return i
		}
	}
	r.Speakers = append(r.Speakers, Speaker{Name: name, Named: true})
	return len(r.Speakers) - 1
}

// inOrder drops speakers who say nothing and puts the others in the order in
// which they are first heard.
func (r *Result) inOrder() {
	to := make([]int, len(r.Speakers))
	var speakers []Speaker
	for i := range r.Quotations {
		s := r.Quotations[i].Speaker
		if s < 0 {
			continue
		}
		if to[s] == 0 {
			speakers = append(speakers, r.Speakers[s])
			to[s] = len(speakers)
		}
		r.Quotations[i].Speaker = to[s] - 1
	}
	r.Speakers = speakers
}
