package about

import (
	"strings"
	"unicode"

	"dateline/wasm/extract/layout"
	"dateline/wasm/lang"
	"dateline/wasm/text"
)

// bylineWords stand before the names of a byline.
var bylineWords = [...]string{"by", "von", "par", "por", "di", "da", "av", "af", "door", "autor", "autorin", "autoren", "author", "authors", "auteur", "auteurs", "redactor", "text", "words", "written by", "story by", "reported by", "posted by", "published by", "article by", "a cura di", "автор", "текст", "tekst", "skrevet av", "opinion by", "analysis by", "reporting by", "od", "przez", "yazan", "penulis", "reporter", "ein artikel von", "artikel von", "veröffentlicht von", "geschrieben von", "autorin/autor", "interview:", "researched by", "eine analyse von", "ein kommentar von", "interview von", "aus", "σύνταξη", "szerző", "írta", "autore", "autores", "tác giả", "por:", "文", "記者", "记者", "作者", "責任編輯", "责任编辑", "責編", "责编"}

// listWords divide names in a list.
var listWords = strings.NewReplacer(" and ", "\x00", " und ", "\x00", " et ", "\x00", " y ", "\x00", " & ", "\x00", " with ", "\x00", " og ", "\x00", " och ", "\x00", " en ", "\x00", " e ", "\x00", " i ", "\x00", " и ", "\x00", " та ", "\x00", " ja ", "\x00", " ve ", "\x00", " a ", "\x00", " And ", "\x00", " AND ", "\x00",
	";", "\x00", "|", "\x00", " / ", "\x00", "/", "\x00", "•", "\x00", "·", "\x00", ", ", "\x00", "、", "\x00", "\n", "\x00", " - ", "\x00", " – ", "\x00", " — ", "\x00", "，", "\x00")

// SplitNames divides a list of names.
func SplitNames(s string) []string {
	if len(s) > 600 {
		return nil
	}
	var out []string
	for part := range strings.SplitSeq(listWords.Replace(s), "\x00") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// CutByline takes the word that begins a byline from a text; ok tells whether there was one.
func CutByline(s string) (rest string, ok bool) {
	s = strings.TrimLeft(s, "(（[【")
	low := strings.ToLower(s)
	if len(low) != len(s) {
		return s, false
	}
	best := 0
	for _, w := range bylineWords {
		tail, found := strings.CutPrefix(low, w)
		if !found || tail == "" || len(w) <= best {
			continue
		}
		if c, _ := layout.Decode(tail); c == ' ' || c == ':' || c == '—' || c == '：' || c == '\u00a0' || c == '\t' {
			best = len(w)
		}
	}
	if best == 0 {
		return s, false
	}
	return strings.TrimLeft(s[best:], " :：—–\u00a0\t"), true
}

// CleanName takes away what is no part of a name; "" when nothing is left.
func CleanName(s string) string {
	s = text.Space(s)
	if strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "@") || strings.HasPrefix(s, "(") || strings.HasPrefix(s, "[") {
		return ""
	}
	for range 3 {
		rest, ok := CutByline(s)
		if !ok {
			break
		}
		s = rest
	}
	for _, before := range [...]string{" By ", ">"} {
		if i := strings.LastIndex(s, before); i >= 0 {
			s = s[i+len(before):]
		}
	}
	for _, stop := range [...]string{"@", "<", "(", "[", " für ", " for ", " in ", " aus ", " To "} {
		if i := strings.Index(s, stop); i > 0 {
			s = s[:i]
		}
	}
	s = strings.TrimFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && !unicode.Is(unicode.Mc, r)
	})
	s = withoutTail(s)
	if len(s) > 80 || len(s) < 2 || strings.ContainsAny(s, "{}=") || strings.IndexFunc(s, unicode.IsLetter) < 0 || isDatePart(s) {
		return ""
	}
	return s
}

// withoutTail takes academic degrees and agencies from the end of a name.
func withoutTail(s string) string {
	for !isAgency(s) {
		i := strings.LastIndexByte(s, ' ')
		if i < 0 {
			return s
		}
		switch strings.Trim(s[i+1:], ".,") {
		case "MS", "MD", "PhD", "Ph.D", "RD", "RDN", "LD", "MPH", "DO", "RN", "JD", "CPT", "MA", "MSc", "DDS", "CNN", "AFP", "dpa", "AP", "Reuters", "BBC", "APA":
			s = strings.TrimRight(s[:i], " ,")
			continue
		}
		for _, tail := range [...]string{" The Associated Press", " Associated Press", " Agence France-Presse"} {
			s = strings.TrimSuffix(s, tail)
		}
		return s
	}
	return s
}

// isDatePart reports whether words tell a time, not a name.
func isDatePart(s string) bool {
	digits := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	if digits*3 > len(s) {
		return true
	}
	if digits == 0 {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		if MonthOf(strings.Trim(w, ".,")) > 0 {
			return true
		}
	}
	return false
}

// LooksLikeName reports whether words can be the name of a person: two to five
// words, each beginning with a capital but for particles, no digits, no job.
func LooksLikeName(s string) bool {
	if isRole(s) {
		return false
	}
	words := strings.Fields(s)
	if len(words) == 1 {
		return layout.IsWideText(s) && len(s) >= 6 && len(s) <= 18
	}
	if len(words) < 2 || len(words) > 5 || len(s) > 60 {
		return false
	}
	upper, long, particles := 0, 0, 0
	for k, w := range words {
		if k+1 < len(words) && len(w) > 5 && strings.HasSuffix(w, ".") {
			return false // the end of a sentence
		}
		if isParticle(w) {
			particles++
			continue
		}
		r, _ := layout.Decode(w)
		if unicode.IsDigit(r) {
			return false
		}
		if !unicode.IsLower(r) {
			upper++
		}
		if len(w) > 2 {
			long++
		}
	}
	if final, _ := layout.Decode(words[len(words)-1]); long == 0 || upper*2 <= len(words)-particles || upper < 2 && particles == 0 || unicode.IsLower(final) || words[0] == "The" || strings.Contains(s, "'s ") || strings.Contains(s, "’s ") {
		return false
	}
	any, start := lang.FindBoiler(layout.Lowered(s))
	return start&^lang.BoilerByline == 0 && any&lang.BoilerComment == 0
}

// isParticle reports whether a word in lower case belongs to a surname.
func isParticle(w string) bool {
	switch w {
	case "de", "la", "le", "du", "des", "da", "do", "dos", "das", "di", "del", "della", "von", "van", "der", "den", "ter", "zu", "af", "bin", "ibn", "al", "el", "y", "e":
		return true
	}
	return false
}

// roleWords are jobs and places of work that stand beside names.
const roleWords = " reporter reporters writer writers editor editors correspondent journalist journalists journalistin columnist contributor contributors contributing staff redaktion redakteur redakteurin redaktør redacción redazione redakcja producer director photographer photography author authors korrespondent korrespondentin volontär volontärin chefredakteur chefredakteurin chief senior specialist analyst graphics freelance intern press news agency agencies team desk office media online admin administrator magazine times post herald tribune journal gazette newspaper group ltd inc gmbh .com comments comment article articles author: posted published updated bookmark bookmarks editorial process policy center centre fellow research university institute board news- nachrichten zeitung gmbh verlag media- kommentar kommentare bio biography ceo founder "

// isRole reports whether words tell a job or an office, not a person.
func isRole(s string) bool {
	if strings.Contains(s, ".com") || strings.Contains(s, ".org") || strings.Contains(s, ".de") && !strings.Contains(s, " ") {
		return true
	}
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if strings.Contains(roleWords, " "+strings.Trim(w, ".,:")+" ") {
			return true
		}
	}
	return false
}

// isAgency reports whether a name is that of a news agency.
func isAgency(s string) bool {
	switch layout.Squashed(s) {
	case "reuters", "ap", "associatedpress", "theassociatedpress", "afp", "agencefrancepresse", "dpa", "efe", "ansa", "pap", "tass", "itartass", "interfax", "xinhua", "apa", "kyodo", "yonhap", "bloomberg", "bloombergnews", "upi", "sda", "sid", "pti", "ians", "ani", "europapress", "ritzau", "ntb", "tt", "stt", "anp", "belga", "lusa", "adnkronos", "unian", "ukrinform", "ctk", "čtk", "tanjug", "hina", "mti", "aap", "pressassociation", "pamedia", "epd", "kna", "afpdpa", "dpaafp", "reutersap", "apafp", "cnnwire", "cnswire", "newsagency", "agencies", "keystonesda", "notimex", "agenciaefe", "agênciabrasil":
		return true
	}
	return false
}
