package quote

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/lang"
	"dateline/wasm/quote/read"
)

// tagged reports whether a verb that is always one of speech follows a stretch
// at once and has a subject: that is all a table without words need know.
func (d *document) tagged(s *setting) bool {
	if s.after < 0 {
		return false
	}
	c := &d.Cues[s.after]
	reach := 2
	if d.Lang.NoSpaces || d.Words.Caseless { // the subject may stand between
		reach = 14
	}
	return c.Class&^softOnly != 0 && c.Subject >= 0 && c.First-s.next <= reach && !d.AnyComma(s.next, c.First)
}

// inPassing reports whether a word between marks is part of a phrase in a
// sentence without a verb of speech: the “smart” meters.
func (d *document) inPassing(s *setting) bool {
	return s.before < 0 && s.after < 0 && d.modifies(s.from, s.to, s.para)
}

// standsAlone reports whether a stretch is a sentence of its own, marks and
// all, or what a colon leads to. The texts
// learnt from have few that are short.
func (d *document) standsAlone(s *setting) bool {
	if s.to-s.from < 4 || !d.Tokens[s.from].Upper {
		return false
	}
	if s.open > s.para.First && d.Tokens[s.open-1].Lower == ":" {
		return true
	}
	if s.open > s.para.First && !d.SentenceBreak(s.open-1) {
		return false
	}
	return read.IsStop(d.Tokens[s.to-1].Lower) && (s.close >= s.para.Last || d.SentenceBreak(s.close-1))
}

// longestTitle is how many words a title or a name may have.
const longestTitle = 8

// isName reports whether a few words between marks are the title of a work or
// the name of a group: a word for one stands before them, their initials follow
// in brackets, or they are who speaks (laut „Abendpost“).
func (d *document) isName(s *setting) bool {
	words := 0
	for i := s.from; i < s.to; i++ {
		if d.Tokens[i].Kind == read.Word {
			words++
		}
	}
	if words == 0 || words > longestTitle || !d.Tokens[s.from].Upper && d.Tokens[s.from].Kind != read.Number ||
		read.IsStop(d.Tokens[s.to-1].Lower) || d.Tokens[s.to-1].Lower == "," {
		return false
	}
	if s.close+2 < s.para.Last && d.Tokens[s.close].Lower == "(" && d.Tokens[s.close+2].Lower == ")" {
		short := d.Text[d.Tokens[s.close+1].Start:d.Tokens[s.close+1].End]
		if len(short) >= 2 && short == strings.ToUpper(short) && d.Tokens[s.close+1].Kind == read.Word {
			return true
		}
	}
	i := s.open - 1
	if i < s.left {
		return false
	}
	if d.Tokens[i].Is(lang.Titled) {
		return true
	}
	if d.Tokens[i].Is(lang.Source) {
		return true
	}
	definite := d.Words.Definite(d.Tokens[i].Lower)
	if definite && i > s.left && d.Tokens[i-1].Is(lang.Source) {
		return true
	}
	// Die „Abendpost“ berichtete; “...”, schreibt die „Abendpost“
	if definite && i == s.left && s.after >= 0 && d.Cues[s.after].First == s.close {
		return true
	}
	return definite && s.before >= 0 && d.Cues[s.before].Last == i && d.Cues[s.before].First > s.para.First &&
		d.Tokens[d.Cues[s.before].First-1].Lower == "," && d.Cues[s.before].Subject < 0
}

// isParagraph reports whether a stretch is all there is in its paragraph and
// reads as a sentence: somebody says it, even where nobody is named.
func (d *document) isParagraph(s *setting) bool {
	if s.open > s.para.First || s.to <= s.from {
		return false
	}
	stop := read.IsStop(d.Tokens[s.to-1].Lower)
	for i := s.close; i < s.para.Last; i++ {
		if d.Tokens[i].Kind != read.Punct {
			return false
		}
		stop = stop || read.IsStop(d.Tokens[i].Lower)
	}
	if d.Lang.NoSpaces {
		const title = 6 // characters one may have
		return stop || utf8.RuneCountInString(d.Text[d.Tokens[s.from].Start:d.Tokens[s.to-1].End]) > title
	}
	words, plain, verb := 0, false, false
	for i := s.from; i < s.to; i++ {
		t := &d.Tokens[i]
		if t.Kind != read.Word {
			continue
		}
		words++
		if i == s.from || t.Upper {
			continue
		}
		const little = lang.Determiner | lang.Preposition | lang.Conjunction | lang.Auxiliary | lang.Particle
		plain = plain || !t.Is(little) && !d.Lang.Stop().Has(t.Lower)
		verb = verb || t.Is(lang.Auxiliary|lang.Pronoun|lang.Cue|lang.SoftCue|lang.Reporting)
	}
	switch {
	case stop:
		return words >= 2
	case !d.Words.NounsUpper && !plain: // every word that counts has a capital, as in a title
		return false
	}
	return words >= 7 || words >= 3 && verb
}

// reporting reports whether a verb of the sentence around a stretch has a form
// that only reports: he „maßvoll“ handelt is told, „maßvoll“ gehandelt habe is said.
func (d *document) reporting(s *setting) bool {
	for _, run := range [...][2]int{{s.left, s.open}, {s.close, s.right}} {
		for i := run[0]; i < run[1]; i++ {
			if d.Tokens[i].Is(lang.Reporting) && !d.own(i-1) && !d.own(i+1) {
				return true
			}
		}
	}
	return false
}

// own reports whether token i is "I": "ich habe" has the form of what is reported.
func (d *document) own(i int) bool {
	return i >= 0 && i < len(d.Tokens) && d.Tokens[i].Kind == read.Word &&
		d.Tokens[i].Class&(lang.Pronoun|lang.Masculine|lang.Feminine|lang.Plural) == lang.Pronoun
}
