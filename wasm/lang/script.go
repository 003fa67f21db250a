package lang

import (
	"strings"
	"unicode"
)

// scripts are the scripts that few languages are written in, by the commonest of them.
var scripts = [...]struct {
	code   string
	table  *unicode.RangeTable
	others string // languages of the same script
}{
	{"ja", unicode.Hiragana, ""}, {"ja", unicode.Katakana, ""}, {"zh", unicode.Han, "ja yue"},
	{"ko", unicode.Hangul, ""},
	{"ar", unicode.Arabic, "fa ur ps ckb sd ug ks"}, {"he", unicode.Hebrew, "yi iw"}, {"el", unicode.Greek, ""},
	{"hi", unicode.Devanagari, "mr ne sa"}, {"th", unicode.Thai, ""},
	{"ru", unicode.Cyrillic, "uk be bg sr mk kk ky mn tg tt"},
	{"hy", unicode.Armenian, ""}, {"ka", unicode.Georgian, ""}, {"bn", unicode.Bengali, "as"},
	{"ta", unicode.Tamil, ""},
}

// Direction returns "rtl" for a language written from right to left, else "".
func Direction(tag string) string {
	switch Primary(tag) {
	case "ar", "fa", "he", "iw", "ur", "ps", "ckb", "yi", "dv", "ug", "sd":
		return "rtl"
	}
	return ""
}

// ScriptOf returns the commonest language of the script that most letters of a
// text are of, "" for Latin and what is not known. A twentieth of kana makes Japanese.
func ScriptOf(s string) string {
	var count [len(scripts)]int
	all := 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		if all++; r < 0x370 {
			continue
		}
		for i := range scripts {
			if unicode.Is(scripts[i].table, r) {
				count[i]++
				break
			}
		}
	}
	if kana := count[0] + count[1]; kana > 0 && kana*20 > all {
		return "ja"
	}
	for i, n := range count {
		if n*2 > all {
			return scripts[i].code
		}
	}
	return ""
}

// IsWrittenLike reports whether a language is written in the script that
// [ScriptOf] names by its commonest language; "" is Latin.
func IsWrittenLike(tag, script string) bool {
	code := Primary(tag)
	latin := true
	for _, s := range scripts {
		if code != s.code && !containsWord(s.others, code) {
			continue
		}
		if latin = false; s.code == script {
			return true
		}
	}
	return latin && script == ""
}

func containsWord(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}
