package quote

import (
	"strings"
	"unicode/utf8"

	"dateline/wasm/lang"
)

// tagged reports whether a verb that is always one of speech follows a stretch
// at once and has a subject: that is all a table without words need know.
func (d *document) tagged(s *setting) bool {
	if s.after < 0 {
		return false
	}
	c := &d.cues[s.after]
	reach := 2
	if d.lang.NoSpaces || d.words.Caseless { // the subject may stand between
		reach = 14
	}
	return c.class&^softOnly != 0 && c.subject >= 0 && c.first-s.next <= reach && !d.anyComma(s.next, c.first)
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
	if s.to-s.from < 4 || !d.tokens[s.from].upper {
		return false
	}
	if s.open > s.para.first && d.tokens[s.open-1].lower == ":" {
		return true
	}
	if s.open > s.para.first && !d.sentenceBreak(s.open-1) {
		return false
	}
	return isStop(d.tokens[s.to-1].lower) && (s.close >= s.para.last || d.sentenceBreak(s.close-1))
}

// longestTitle is how many words a title or a name may have.
const longestTitle = 8

// isName reports whether a few words between marks are the title of a work or
// the name of a group: a word for one stands before them, their initials follow
// in brackets, or they are who speaks (laut „Abendpost“).
func (d *document) isName(s *setting) bool {
	words := 0
	for i := s.from; i < s.to; i++ {
		if d.tokens[i].kind == word {
			words++
		}
	}
	if words == 0 || words > longestTitle || !d.tokens[s.from].upper && d.tokens[s.from].kind != number || isStop(d.tokens[s.to-1].lower) || d.tokens[s.to-1].lower == "," {
		return false
	}
	if s.close+2 < s.para.last && d.tokens[s.close].lower == "(" && d.tokens[s.close+2].lower == ")" {
		short := d.text[d.tokens[s.close+1].start:d.tokens[s.close+1].end]
		if len(short) >= 2 && short == strings.ToUpper(short) && d.tokens[s.close+1].kind == word {
			return true
		}
	}
	i := s.open - 1
	if i < s.left {
		return false
	}
	if d.tokens[i].is(lang.Titled) {
		return true
	}
	if d.tokens[i].is(lang.Source) {
		return true
	}
	definite := d.words.Definite(d.tokens[i].lower)
	if definite && i > s.left && d.tokens[i-1].is(lang.Source) {
		return true
	}
	// Die „Abendpost“ berichtete; “...”, schreibt die „Abendpost“
	if definite && i == s.left && s.after >= 0 && d.cues[s.after].first == s.close {
		return true
	}
	return definite && s.before >= 0 && d.cues[s.before].last == i && d.cues[s.before].first > s.para.first &&
		d.tokens[d.cues[s.before].first-1].lower == "," && d.cues[s.before].subject < 0
}

// isParagraph reports whether a stretch is all there is in its paragraph and
// reads as a sentence: somebody says it, even where nobody is named.
func (d *document) isParagraph(s *setting) bool {
	if s.open > s.para.first || s.to <= s.from {
		return false
	}
	stop := isStop(d.tokens[s.to-1].lower)
	for i := s.close; i < s.para.last; i++ {
		if d.tokens[i].kind != punct {
			return false
		}
		stop = stop || isStop(d.tokens[i].lower)
	}
	if d.lang.NoSpaces {
		const title = 6 // characters one may have
		return stop || utf8.RuneCountInString(d.text[d.tokens[s.from].start:d.tokens[s.to-1].end]) > title
	}
	words, plain, verb := 0, false, false
	for i := s.from; i < s.to; i++ {
		t := &d.tokens[i]
		if t.kind != word {
			continue
		}
		words++
		if i == s.from || t.upper {
			continue
		}
		const little = lang.Determiner | lang.Preposition | lang.Conjunction | lang.Auxiliary | lang.Particle
		plain = plain || !t.is(little) && !d.lang.Stop().Has(t.lower)
		verb = verb || t.is(lang.Auxiliary|lang.Pronoun|lang.Cue|lang.SoftCue|lang.Reporting)
	}
	switch {
	case stop:
		return words >= 2
	case !d.words.NounsUpper && !plain: // every word that counts has a capital, as in a title
		return false
	}
	return words >= 7 || words >= 3 && verb
}

// reporting reports whether a verb of the sentence around a stretch has a form
// that only reports: he „maßvoll“ handelt is told, „maßvoll“ gehandelt habe is said.
func (d *document) reporting(s *setting) bool {
	for _, run := range [...][2]int{{s.left, s.open}, {s.close, s.right}} {
		for i := run[0]; i < run[1]; i++ {
			if d.tokens[i].is(lang.Reporting) && !d.own(i-1) && !d.own(i+1) {
				return true
			}
		}
	}
	return false
}

// own reports whether token i is "I": "ich habe" has the form of what is reported.
func (d *document) own(i int) bool {
	return i >= 0 && i < len(d.tokens) && d.tokens[i].kind == word && d.tokens[i].class&(lang.Pronoun|lang.Masculine|lang.Feminine|lang.Plural) == lang.Pronoun
}
