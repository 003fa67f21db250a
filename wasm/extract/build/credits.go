package build

import (
	"strings"
	"sync"
	"unicode/utf8"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
)

// creditAfter returns the words of a line up to an inline element at its end
// that begins after a whole sentence, and those of the element: few words in
// markup of their own behind a caption name who made the picture.
func (l builder) creditAfter(ln *layout.Line) (caption, credit string) {
	from := ln.To
	for from > ln.From && l.Runs[from-1].Elem != ln.Elem &&
		(from == ln.To || l.Runs[from-1].Elem == l.Runs[from].Elem) {
		from--
	}
	if from == ln.From || from == ln.To || l.Elems[l.Runs[from].Elem].In&layout.InLink != 0 {
		return "", ""
	}
	words := func(from, to int32) string {
		var r layout.Renderer
		for _, run := range l.Runs[from:to] {
			r.Write(run.Node.Data)
		}
		s, _ := r.Finish()
		return s
	}
	caption, credit = words(ln.From, from), words(from, ln.To)
	if !layout.EndsSentence(caption) || layout.EndsSentence(credit) || len(strings.Fields(credit)) > maxCreditWords {
		return "", ""
	}
	return caption, credit
}

// creditBehind divides a caption after its last sentence when what follows is
// names with a stroke between them: "… on the pier. Ada Holm / Odal News".
func creditBehind(s string) (caption, credit string) {
	for i := len(s) - 2; i > 0; i-- {
		if s[i] != ' ' || !layout.EndsSentence(s[:i]) {
			continue
		}
		rest := s[i+1:]
		if strings.Contains(rest, " / ") && len(strings.Fields(rest)) <= maxCreditWords &&
			!strings.ContainsAny(rest, ".!?") &&
			looksLikeCredit(rest) {
			return s[:i], rest
		}
		return "", ""
	}
	return "", ""
}

// maxCreditWords is how many words a credit has.
const maxCreditWords = 8

// getty is the agency whose name ends a caption without anything before it.
const getty = "Getty Images"

// agencies are in many credits, of all languages.
var agencies = [...]string{
	"Getty", "Reuters", "REUTERS", "AFP", "AP Photo", "/AP", "EPA", "dpa", "DPA", "via ", "Shutterstock", "iStock",
	"Imago", "imago", "ANSA", "EFE", "PAP",
}

var (
	// creditPhrases come before a credit: "photo by ".
	creditPhrases = lang.Phrases(func(w *lang.PageWords) string { return w.Credit })
	// creditMarks divide a caption from its credit: signs, and the phrases as a sentence begins with them.
	creditMarks = sync.OnceValue(func() []string {
		marks := []string{" | ", " © ", "© ", " ©", " / "}
		for _, p := range creditPhrases() {
			_, first := utf8.DecodeRuneInString(p)
			marks = append(marks, strings.ToUpper(p[:first])+p[first:])
		}
		return append(marks, getty)
	})
	// creditWords show that words are a credit.
	creditWords = sync.OnceValue(func() []string {
		return append(agencies[:], lang.Phrases(func(w *lang.PageWords) string { return w.Credits })()...)
	})
)

// splitCredit divides a caption from the credit at its end: in brackets, or
// behind a word that says so.
func splitCredit(s string) (caption, credit string) {
	s = strings.TrimSpace(s)
	if open, close := strings.LastIndexAny(s, "(["), strings.LastIndexAny(s, ")]"); open > 0 && close == len(s)-1 &&
		close-open < 160 {
		if inner := strings.TrimSpace(s[open+1 : close]); looksLikeCredit(inner) {
			return strings.TrimSpace(s[:open]), trimCreditWord(inner)
		}
	}
	if caption, credit = creditBehind(s); credit != "" {
		return caption, credit
	}
	for _, sep := range creditMarks() {
		i := strings.LastIndex(s, sep)
		if i < 0 || len(s)-i > 160 {
			continue
		}
		if sep == getty {
			if j := strings.LastIndexAny(s[:i], ".!?"); j > 0 && i-j < 80 {
				return strings.TrimSpace(s[:j+1]), strings.TrimSpace(s[j+1:])
			}
			continue
		}
		rest := strings.TrimSpace(s[i+len(sep):])
		if (sep == " / " || sep == " | ") && !looksLikeCredit(rest) || rest == "" {
			continue
		}
		return strings.TrimRight(strings.TrimSpace(s[:i]), " ,;|/-–("), strings.TrimRight(rest, " )]")
	}
	return s, ""
}

// looksLikeCredit reports whether words name who made a picture: few of them,
// nearly all in capitals, or an agency among them.
func looksLikeCredit(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 14 {
		return false
	}
	for _, w := range creditWords() {
		if strings.Contains(s, w) {
			return true
		}
	}
	if strings.ContainsAny(s, ".!?") && len(words) > 6 {
		return false
	}
	upper := 0
	for _, w := range words {
		if r, _ := layout.Decode(w); r >= 'A' && r <= 'Z' ||
			r > 0x7f && strings.ToUpper(string(r)) == string(r) && strings.ToLower(string(r)) != string(r) {
			upper++
		}
	}
	return strings.Contains(s, "/") && upper*2 >= len(words) && len(words) >= 2
}

// trimCreditWord takes the word before a name away: "Photo: ".
func trimCreditWord(s string) string {
	for _, w := range creditPhrases() {
		if len(s) > len(w) && strings.EqualFold(s[:len(w)], w) {
			return strings.TrimSpace(s[len(w):])
		}
	}
	return s
}
