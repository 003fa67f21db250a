package extract

import (
	"strings"
	"testing"

	"dateline/wasm/page"
)

func TestParseTime(t *testing.T) {
	for _, c := range []struct {
		in         string
		monthFirst bool
		want       string
	}{
		{"2025-11-04T07:30:00.000Z", false, "2025-11-04T07:30Z"},
		{"2025-11-04T23:30:00-05:00", false, "2025-11-04T23:30-05:00"},
		{"2025-11-04 07:30:15 +0530", false, "2025-11-04T07:30+05:30"},
		{"Tue, 04 Nov 2025 07:30:00 GMT", false, "2025-11-04T07:30Z"},
		{"20251104", false, "2025-11-04"},
		{"1762241400", false, "2025-11-04T07:30Z"},
		{"November 4, 2025 2:44 PM", false, "2025-11-04T14:44"},
		{"4 November 2025, 12:05 am", false, "2025-11-04T00:05"},
		{"4. November 2025 um 14.44 Uhr", false, "2025-11-04T14:44"},
		{"04.11.2025, 08:20", true, "2025-11-04T08:20"},
		{"11/04/2025", true, "2025-11-04"},
		{"11/04/2025", false, "2025-04-11"},
		{"13/04/2025", true, "2025-04-13"},
		{"le 4 août 2025", false, "2025-08-04"},
		{"2025年11月5日 6時00分", false, "2025-11-05"},
		{"Опубликовано 6 ноября 2025", false, "2025-11-06"},
		{"4.11.25", false, "2025-11-04"},
		{"Page 3 of 14, 2025", false, ""},
		{"2025-13-04", false, ""},
		{"", false, ""},
		{strings.Repeat("9", 5000), false, ""},
	} {
		if got := parseTime(c.in, c.monthFirst).String(); got != c.want {
			t.Errorf("parseTime(%.40q, %v) = %q, want %q", c.in, c.monthFirst, got, c.want)
		}
	}
}

func TestCleanName(t *testing.T) {
	for in, want := range map[string]string{
		"By Ana Ruiz":                 "Ana Ruiz",
		"Von Jörn Haldersen":          "Jörn Haldersen",
		"Ana Ruiz, ":                  "Ana Ruiz",
		"Ana Ruiz (ana@quay.example)": "Ana Ruiz",
		"Ana Ruiz PhD":                "Ana Ruiz",
		"https://quay.example/ana":    "",
		"(Image: Quay Pictures)":      "",
		"4 November 2025":             "",
		"記者：鳥羽瑠伊":                     "鳥羽瑠伊",
		"":                            "",
	} {
		if got := cleanName(in); got != want {
			t.Errorf("cleanName(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLooksLikeName(t *testing.T) {
	for in, want := range map[string]bool{
		"Ana Ruiz": true, "Jean-Luc de la Tour": true, "Иван Петров": true, "鳥羽瑠伊": true,
		"Senior Writer": false, "Ana": false, "the council": false, "News Desk": false, "Read more": false, "Ana Ruiz said": false, "quay.com Staff": false, "Room 14": false,
	} {
		if got := looksLikeName(in); got != want {
			t.Errorf("looksLikeName(%q) = %v", in, got)
		}
	}
}

func TestAuthors(t *testing.T) {
	story := "<p>" + strings.Repeat("The harbour council voted on Tuesday to keep the old bridge open to walkers. ", 4) + "</p>"
	for name, c := range map[string]struct{ head, byline, want, agencies string }{
		"linked data":            {`<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ana Ruiz"}}</script>`, "", "Ana Ruiz", ""},
		"second in the byline":   {`<meta name="author" content="Ana Ruiz">`, `<p class="byline">By <a href="/a">Ana Ruiz</a> and <a href="/b">Per Anselm</a></p>`, "Ana Ruiz, Per Anselm", ""},
		"jobs left out":          {`<meta name="author" content="Ana Ruiz, Senior Reporter">`, "", "Ana Ruiz", ""},
		"agency apart":           {`<meta name="author" content="Ana Ruiz and Reuters">`, "", "Ana Ruiz", "Reuters"},
		"organisation gives way": {`<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Quay News"}}</script>`, `<p class="byline">By Ana Ruiz</p>`, "Ana Ruiz", ""},
		"office alone":           {`<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Quay News desk"}}</script>`, "", "Quay News desk", ""},
		"name before a date":     {"", "<div><span>Ana Ruiz</span><span>Dec 05, 2025</span></div>", "Ana Ruiz", ""},
		"address for a name":     {`<meta name="author" content="a.ruiz@quay.example">`, `<div id="authors">Ana Ruiz</div>`, "Ana Ruiz", ""},
		"below the standfirst":   {"", "<h2>The survey found the main girders sound, and nobody has to walk around the bay.</h2><ul><li>4 Nov 2025</li><li>10:45 AM</li></ul><p>By Ana Ruiz</p>", "Ana Ruiz", ""},
		"single word":            {"", "<div>by quaywatcher, Nov 4th 2025</div>", "quaywatcher", ""},
		"comments are nobody":    {"", `<p class="byline">Ana Ruiz | Ein Kommentar</p>`, "Ana Ruiz", ""},
		"office before the site": {`<meta name="author" content="quay.example, Port Maren"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Redaktion quay.example"}}</script>`, "", "Redaktion quay.example", ""},
		"nobody":                 {"", "", "", ""},
	} {
		doc, err := page.Parse([]byte("<title>The old bridge stays open</title>"+c.head+"<article><h1>The old bridge stays open</h1>"+c.byline+story+story+story+"</article>"), "https://quay.example/a")
		if err != nil {
			t.Fatal(err)
		}
		r, err := Extract(doc, Options{})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var got []string
		for _, p := range r.Article.Meta.Authors {
			got = append(got, p.Name)
		}
		if g := strings.Join(got, ", "); g != c.want || strings.Join(r.Article.Meta.Agencies, ", ") != c.agencies {
			t.Errorf("%s: authors %q, agencies %q; want %q, %q", name, g, r.Article.Meta.Agencies, c.want, c.agencies)
		}
	}
}

func TestChooseTitle(t *testing.T) {
	claims := func(pairs ...string) (out []titleClaim) {
		for i := 0; i < len(pairs); i += 2 {
			out = append(out, titleClaim{title: pairs[i+1], source: pairs[i]})
		}
		return out
	}
	for name, c := range map[string]struct {
		heading       string
		claims        []titleClaim
		title, kicker string
	}{
		"heading alone":         {"The bridge opens", nil, "The bridge opens", ""},
		"kicker apart":          {"Harbour The old bridge opens again", claims("meta og:title", "The old bridge opens again"), "The old bridge opens again", "Harbour"},
		"heading before search": {"The old bridge opens again", claims("meta og:title", "Bridge news: what you need to know"), "The old bridge opens again", ""},
		"outvoted heading":      {"Harbour news of the day", claims("json-ld", "The old bridge opens", "meta og:title", "The old bridge opens", "title", "The old bridge opens"), "The old bridge opens", ""},
		"kicker they share":     {"Harbour The old bridge opens again", claims("json-ld", "The old bridge opens again", "meta og:title", "Harbour / The old bridge opens again", "title", "Harbour / The old bridge opens again"), "Harbour / The old bridge opens again", ""},
		"headline, not kicker":  {"A list of all the bridges that open", claims("json-ld", "Bridges that open", "meta og:title", "A list of all the bridges that open", "meta title", "A list of all the bridges that open", "title", "Bridges that open"), "A list of all the bridges that open", ""},
		"colon on its own":      {"Harbour : Council reopens the old bridge", claims("json-ld", "Harbour: Council reopens the old bridge"), "Harbour: Council reopens the old bridge", ""},
		"main: two names":       {"How the old bridge was saved", claims("json-ld", "Port Maren: walkers win vote", "meta og:title", "When girders rust and councils wait", "meta twitter:title", "Port Maren: walkers win vote", "title", "Port Maren: walkers win vote"), "How the old bridge was saved", ""},
		"main: one name":        {"How the old bridge was saved", claims("json-ld", "Walkers win vote", "meta og:title", "Walkers win vote", "title", "Walkers win vote"), "Walkers win vote", ""},
		"main: part of a claim": {"The old bridge opens", claims("json-ld", "Harbour: The old bridge opens", "meta og:title", "Harbour: The old bridge opens", "title", "Council votes"), "Harbour: The old bridge opens", ""},
		"no heading":            {"", claims("meta og:title", "The bridge opens"), "The bridge opens", ""},
		"nothing":               {"", nil, "", ""},
		"ornament":              {"> The bridge opens", nil, "The bridge opens", ""},
	} {
		if title, kicker := chooseTitle(c.heading, c.claims, strings.HasPrefix(name, "main: ")); title != c.title || kicker != c.kicker {
			t.Errorf("%s: %q, %q; want %q, %q", name, title, kicker, c.title, c.kicker)
		}
	}
}

func TestWithoutSite(t *testing.T) {
	names := []string{"thequay", "quayexample", "quay"}
	for in, want := range map[string]string{
		"Bridge opens | The Quay": "Bridge opens", "The Quay: Bridge opens - The Quay": "The Quay: Bridge opens", "Bridge - old and new": "Bridge - old and new",
		"The Quay | Bridge opens at last": "Bridge opens at last", "Quay": "Quay",
	} {
		if got := withoutSite(in, names, false); got != want {
			t.Errorf("withoutSite(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLargest(t *testing.T) {
	for in, want := range map[string]string{
		"a.jpg 400w, b.jpg 1600w, c.jpg 3200w": "b.jpg", "a.jpg 2400w, b.jpg 3200w": "a.jpg", "a.jpg, b.jpg 2x": "b.jpg", "a,b.jpg 1x,c.jpg 1.5x": "c.jpg",
		"data:image/gif;base64,R0 1x, x.jpg 2x": "x.jpg", "": "", ",,,": "", "a.jpg": "a.jpg",
	} {
		if got := largest(in); got != want {
			t.Errorf("largest(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestSplitCredit(t *testing.T) {
	for in, want := range map[string][2]string{
		"The bridge at dawn. (Tor Halden/Nordic Press)": {"The bridge at dawn.", "Tor Halden/Nordic Press"},
		"The bridge at dawn. Photo: Tor Halden":         {"The bridge at dawn.", "Tor Halden"},
		"The bridge (built in 1911)":                    {"The bridge (built in 1911)", ""},
		"Die Brücke am Morgen. © Tor Halden":            {"Die Brücke am Morgen.", "Tor Halden"},
		"":                                              {"", ""},
	} {
		if caption, credit := splitCredit(in); caption != want[0] || credit != want[1] {
			t.Errorf("splitCredit(%q) = %q, %q", in, caption, credit)
		}
	}
}
