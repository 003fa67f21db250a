package text

import "testing"

func TestShown(t *testing.T) {
	for words, want := range map[string]string{
		"Anna Holm": "Anna Holm", "": "", "Zoë": "Zoë", "a\tb\nc": "a\tb\nc",
		"\u202eevil\u202c \u2067x\u2069": "evil x", "An\u200bna\u2060": "Anna", "\ufeffx\u00ady": "xy",
		"\x00a\x1bb\x7fc\u0085":    "abc",
		"\u3164\u115f\u1160\uffa0": "", "x\U000e0041\U000e0042\U000e007f": "x", "\ufff9a\ufffab\ufffb": "ab",
		// what is needed stays
		"\u200fשלום\u200e": "\u200fשלום\u200e",
		"می\u200cخواهم":    "می\u200cخواهم",
		"👩\u200d🚒 ❤\ufe0f": "👩\u200d🚒 ❤\ufe0f",
		"ភាសា\u200bខ្មែរ":  "ភាសា\u200bខ្មែរ",
		"🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f x\U000e0067": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f x",
		"葛\U000e0100城": "葛\U000e0100城",
	} {
		if got := Shown(words); got != want {
			t.Errorf("Shown(%+q) = %+q, want %+q", words, got, want)
		}
	}
}

func TestAddress(t *testing.T) {
	for address, want := range map[string]string{
		"https://a.example/x?y=z@b#@": "https://a.example/x?y=z@b#@", "": "", "/x@y": "/x@y",
		"mailto:a@b.example":                     "mailto:a@b.example",
		"https://user:pass@a.example/x":          "https://a.example/x",
		"HTTP://bank.example@evil.example":       "HTTP://evil.example",
		"https://bank.example%2f@a@evil.example": "https://evil.example",
		"https://bank.example\\@evil.example/":   "https://bank.example\\@evil.example/",
		// a browser goes to the bank
		"https://:@a.example?x": "https://a.example?x", "https://@a.example": "https://@a.example",
	} {
		if got := Address(address); got != want {
			t.Errorf("Address(%q) = %q, want %q", address, got, want)
		}
	}
}

func TestHost(t *testing.T) {
	for host, want := range map[string]string{
		"": "", "news.example": "news.example", "a-1.example:8080": "a-1.example:8080", "[::1]": "[::1]",
		"münchen.example": "münchen.example", "łódź.example": "łódź.example", // one script
		"пример.рф": "пример.рф", "ελλάδα.ελ": "ελλάδα.ελ", "例え.jp": "例え.jp", "한국.kr": "한국.kr",
		"مثال.مصر": "مثال.مصر", "گپ.پژ": "گپ.پژ", "ἀλφα.ελ": "ἀλφα.ελ",
		// letters that look like others
		"аpple.example":     "xn--pple-43d.example",       // Cyrillic a
		"раураl.example":    "xn--l-7sba6dbr.example",     // all but the last
		"аррӏе.example":     "xn--80ak6aa92e.example",     // all of them, before a Latin ending
		"gοοgle.example":    "xn--ggle-0nda.example",      // Greek
		"bücher.пример":     "xn--bcher-kva.xn--e1afmkfd", // each label of its own script
		"example\u200b.org": "xn--example-6z6c.org",
		"exa\u00admple.org": "xn--example-nka.org",
		"example․org":       "xn--exampleorg-6z6e", // a dot that is none
		"bbc․com/x.example": "xn--bbccom/x-7r3d.example",
		"аbс例.example":      "xn--b-7sb6c9746b.example",
	} {
		if got := Host(host); got != want {
			t.Errorf("Host(%+q) = %q, want %q", host, got, want)
		}
	}
}
