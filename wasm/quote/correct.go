package quote

import (
	"slices"

	"dateline/wasm/article"
	"dateline/wasm/text"
)

// Correction is what a reader said about a quotation. It names the quotation by
// its words, so it holds when the article is read again.
type Correction struct {
	Words     string // of the quotation: see [Words]
	Speaker   string // full name; "" for nobody known
	NotSpeech bool   // these words are no quotation
}

// ByReader is the rule of a speaker whom the reader named.
const ByReader = "reader"

// Words returns the words of a quotation as corrections name it: folded, without
// what differs from one page or typesetter to the next.
func Words(a *article.Article, q Quotation) string {
	return text.Plain(a.Slice(q.Span))
}

// Correct returns the result as the reader has corrected it. Pieces of one
// quotation go together: who said one of them said all. The last of several
// corrections of the same words holds.
func Correct(a *article.Article, r Result, corrections []Correction) Result {
	if len(corrections) == 0 {
		return r
	}
	out := Result{Speakers: slices.Clone(r.Speakers)}
	of := make(map[int]*Correction) // by Attr
	for i := range r.Quotations {
		if c := about(a, r.Quotations[i], corrections); c != nil && r.Quotations[i].Attr != 0 {
			of[r.Quotations[i].Attr] = c
		}
	}
	for _, q := range r.Quotations {
		c := about(a, q, corrections)
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

// about returns the last correction of a quotation, nil if there is none.
func about(a *article.Article, q Quotation, corrections []Correction) *Correction {
	words := Words(a, q)
	for i := len(corrections) - 1; i >= 0; i-- {
		if corrections[i].Words == words {
			return &corrections[i]
		}
	}
	return nil
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
