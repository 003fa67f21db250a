package view

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// What turns the direction of a line stands in an element that isolates it, and
// what is not seen stands in the text of the article alone: no name, title or
// note of a page or of a library can hide in the words around it.
func TestInvisibleCharactersAreIsolatedOrStripped(t *testing.T) {
	own := regexp.MustCompile(`^[bwhn]\d+$`) // blocks of the article
	for _, v := range []string{
		"Anna \u202elmoH\u202c", "\u2066Anna\u2067 Holm", "\u202aAnna", // direction
		"An\u200bna", "An\u2060na", "\ufeffAnna", "Anna\u00adHolm", "An\u034fna", "An\u2062na", // no width
		"Anna\u3164", "\u115f\u1160Anna", "\uffa0", "Anna\U000e0041\U000e007f", "\ufff9An\ufffana\ufffb",
		"An\x01na", "An\u009bna",
		"An\u180ena", "An\u206ana", "\U0001d173Anna",
	} {
		for _, x := range everyView(t, v, english(t)) {
			each(parsed(t, x.html), func(n *html.Node) {
				if n.Type != html.TextNode {
					return
				}
				isolated, article := false, false
				for up := n.Parent; up != nil; up = up.Parent {
					isolated = isolated || up.Data == "bdi" || attributeOf(up, "dir") != ""
					article = article || own.MatchString(attributeOf(up, "id")) || ofClass("found-words")(up)
				}
				if strings.ContainsFunc(n.Data, turns) && !isolated && !article {
					t.Errorf("%s: %q turns the words around it, in <%s %q>", x.name, n.Data, n.Parent.Data,
						classOf(n.Parent))
				}
				if strings.ContainsFunc(n.Data, unseen) && !article {
					t.Errorf("%s: not all of %q is seen, in <%s %q>", x.name, n.Data, n.Parent.Data,
						classOf(n.Parent))
				}
			}, nil)
		}
	}
}

func turns(r rune) bool { return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' }

func unseen(r rune) bool {
	const some = "\u200b\u2060\ufeff\u00ad\u034f\u2062\u3164\u115f\u1160\uffa0\U000e0041\U000e007f\ufff9\ufffa\ufffb" +
		"\x01\u009b\u180e\u206a\U0001d173"
	return strings.ContainsRune(some, r)
}

// A host whose letters are of two scripts is shown as the browser would show it.
func TestLookAlikeHostsAreShownInASCII(t *testing.T) {
	const lookAlike, ascii = "b\u0430nk.example", "xn--bnk-6cd.example"
	for _, x := range everyView(t, lookAlike, english(t)) {
		for _, n := range all(parsed(t, x.html), func(n *html.Node) bool {
			class := classOf(n)
			return class == "bar-outlet" || class == "story-facts" || x.name == "space" && n.Data == "bdi"
		}) {
			words := textOf([]*html.Node{n})
			other := strings.Contains(words, ".example") && !strings.Contains(words, ascii)
			if other || strings.Contains(words, lookAlike) {
				t.Errorf("%s: the host is shown as %q in <%s %q>", x.name, words, n.Data, classOf(n))
			}
		}
	}
	for _, address := range []string{"https://user:pass@a.example/x", "https://bank.example@evil.example/x"} {
		u, ok := SafeURL(address)
		if i, isImage := SafeImage(address); !ok || !isImage || strings.Contains(u.address+i.address, "@") {
			t.Errorf("%s may be followed as %q", address, u.address)
		}
	}
}
