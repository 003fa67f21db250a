package extract

import (
	"strings"
	"testing"
)

// prose is n sentences of a story of our own.
func prose(n int) []string {
	all := []string{
		"The lighthouse of Cape Merrow went dark on Sunday evening, for the first time since the winter of the great storm.",
		"Its keeper, who lives in the village below, climbed the two hundred steps with a lamp in each hand and a radio on his back.",
		"No ship came to harm, the coastguard said, but two fishing boats waited outside the bay until the sun had risen.",
		"The office of lights wants to send a mechanic on Tuesday, provided that the road over the moor is free of snow by then.",
		"Until then a lamp on the roof of the chapel has to do, and the schoolchildren of Merrow take turns in watching it.",
		"They have asked the office for a second lamp, and for an hour more of sleep on the morning after a watch.",
	}
	return all[:n]
}

func TestBodyInPageData(t *testing.T) {
	quoted := func(format string) string {
		var list []string
		for _, p := range prose(6) {
			list = append(list, strings.ReplaceAll(format, "%", p))
		}
		return "[" + strings.Join(list, ",") + "]"
	}
	markup := "<p>" + strings.Join(prose(6), `<\/p><p>`) + `<\/p>`
	for name, script := range map[string]string{
		"markup":   `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"title":"Dark cape","body":"` + markup + `","related":[{"title":"Bread","body":"Short."}]}}}}</script>`,
		"elements": `<script>window.Fusion=window.Fusion||{};Fusion.arcSite="merrow";Fusion.globalContent={"headlines":{"basic":"Dark cape"},"content_elements":` + quoted(`{"type":"text","content":"%"}`) + `};Fusion.spa=false;</script>`,
		"leaves": `<script>window.__PRELOADED_STATE__ = {"a":{"headline":"Dark cape","blocks":` +
			quoted(`{"type":"paragraph","children":[{"text":"%"},{"text":""}]}`) + `}};</script>`,
		"string to read": `<script>window.__APOLLO_STATE__ = JSON.parse("{\"Article:1\":{\"title\":\"Dark cape\",\"paragraphs\":[` + strings.ReplaceAll(strings.Trim(quoted(`{"text":"%"}`), "[]"), `"`, `\"`) + `]}}");</script>`,
		"plain list":     `<script type="application/json">{"title":"Dark cape","text":` + quoted(`"%"`) + `}</script>`,
	} {
		doc := parsed(
			t,
			`<!doctype html><html lang="en"><head><title>Dark cape</title></head><body><div id="app"><p>Loading ...</p></div>`+script+`</body></html>`,
		)
		r, err := Extract(doc, Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if want := strings.Join(prose(6), "\n"); r.Article.Text != want {
			t.Errorf("%s: %q", name, r.Article.Text)
		}
		if r.Article.Meta.Title != "Dark cape" || len(r.Trace) != 1 || r.Trace[0].Reason != "page-data" {
			t.Errorf("%s: title %q, trace %+v", name, r.Article.Meta.Title, r.Trace)
		}
	}
}

// What is no story in the data is not taken for one, and a page with a story of
// its own is read from that.
func TestPageDataWithoutStory(t *testing.T) {
	list := strings.Repeat(`{"title":"A headline","text":"`+strings.Join(prose(4), " ")+`"},`, 8)
	for name, page := range map[string]string{
		"works with titles": `<p>Loading ...</p><script type="application/json">{"items":[` +
			strings.TrimSuffix(list, ",") + `]}</script>`,
		"messages": `<p>Loading ...</p><script type="application/json">{"messages":{"legalTerms":"` +
			strings.Join(prose(6), " ") + `"},"description":"` + strings.Join(prose(6), " ") + `"}</script>`,
		"no JSON": `<p>Loading ...</p><script>window.a = {b: "` + strings.Join(prose(6), " ") +
			`", c: function () {}};</script>`,
		"a part only": `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}</script><p>Loading ...</p><script type="application/json">["` + strings.Join(prose(6), `","`) + `"]</script>`,
		"endless depth": `<p>Loading ...</p><script type="application/json">` + strings.Repeat(`{"a":[`, 100_000) +
			`</script>`,
		"endless quote": `<p>Loading ...</p><script>a = {"` + strings.Repeat(`\"`, 100_000) + `</script>`,
	} {
		if r, err := Extract(parsed(t, "<!doctype html><title>x</title>"+page), Options{}); err == nil &&
			len(r.Article.Text) > 200 {
			t.Errorf("%s: %q", name, r.Article.Text)
		}
	}
	r := extracted(
		t,
		parsed(t, ruled+`<script type="application/json">["`+strings.Join(prose(6), `","`)+`"]</script>`),
		Options{},
	)
	if strings.Contains(r.Article.Text, "lighthouse") {
		t.Errorf("%q", r.Article.Text)
	}
}
