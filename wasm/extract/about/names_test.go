package about

import (
	"slices"
	"strings"
	"testing"
)

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
		if got := CleanName(in); got != want {
			t.Errorf("cleanName(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLooksLikeName(t *testing.T) {
	for in, want := range map[string]bool{
		"Ana Ruiz": true, "Jean-Luc de la Tour": true, "Иван Петров": true, "鳥羽瑠伊": true,
		"Senior Writer": false, "Ana": false, "the council": false, "News Desk": false, "Read more": false,
		"Ana Ruiz said": false, "quay.com Staff": false, "Room 14": false,
		"For Parents": false, "My Story": false, "Deine Merle": false, "Will Harper": true,
		"Powered by Quayside": false, "Date: Wed": false,
		"wordpressadmin": false, "精彩视频推荐": false, "おしまい": false, "José Ortega y Gasset": true, "Theresa May": true,
	} {
		if got := LooksLikeName(in); got != want {
			t.Errorf("looksLikeName(%q) = %v", in, got)
		}
	}
}

// What metadata give as an author and is none, and what may stand there where
// no person is named.
func TestNobody(t *testing.T) {
	for in, want := range map[string]bool{
		"heather.varga.1232": true, "ilse_varga": true, "nils99": true, "admin": true, "wordpressadmin": true,
		"About the author": true, "More from this author": true, "Read more stories": true,
		"12 Harbour Street": true, "Advertisement": true, "Subscribe": true, "Share": true, "Follow Unfollow": true,
		"Ilse Varga": false, "Der Hafenbote": false, "The Quay Post": false, "Redaktion": false, "quay.example": false,
		"ssi": false, "Harbour Desk": false, "鳥羽瑠伊": false, "Will Harper": false, "20 Minuten": false,
	} {
		if got := nobody(in); got != want {
			t.Errorf("nobody(%q) = %v", in, got)
		}
	}
	for _, job := range []string{"Kaufmännische/r Sachbearbeiter/in", "Redakteur/in"} {
		if got := SplitNames(job); len(got) > 0 {
			t.Errorf("%q gives %q", job, got)
		}
	}
	if got := SplitNames("Ada Holm/Ines Brandt"); len(got) != 2 {
		t.Errorf("two names give %q", got)
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
		"heading alone": {"The bridge opens", nil, "The bridge opens", ""},
		"kicker apart": {"Harbour The old bridge opens again",
			claims("meta og:title", "The old bridge opens again"), "The old bridge opens again", "Harbour"},
		"heading before search": {"The old bridge opens again",
			claims("meta og:title", "Bridge news: what you need to know"), "The old bridge opens again", ""},
		"outvoted heading": {"Harbour news of the day",
			claims("json-ld", "The old bridge opens", "meta og:title", "The old bridge opens", "title",
				"The old bridge opens"), "The old bridge opens", ""},
		"kicker they share": {"Harbour The old bridge opens again",
			claims("json-ld", "The old bridge opens again", "meta og:title", "Harbour / The old bridge opens again",
				"title", "Harbour / The old bridge opens again"), "Harbour / The old bridge opens again", ""},
		"headline, not kicker": {"A list of all the bridges that open",
			claims("json-ld", "Bridges that open", "meta og:title", "A list of all the bridges that open", "meta title",
				"A list of all the bridges that open", "title", "Bridges that open"),
			"A list of all the bridges that open",
			""},
		"colon on its own": {"Harbour : Council reopens the old bridge",
			claims("json-ld", "Harbour: Council reopens the old bridge"), "Harbour: Council reopens the old bridge",
			""},
		"main: two names": {"How the old bridge was saved",
			claims("json-ld", "Port Maren: walkers win vote", "meta og:title", "When girders rust and councils wait",
				"meta twitter:title", "Port Maren: walkers win vote", "title", "Port Maren: walkers win vote"),
			"How the old bridge was saved", ""},
		"main: one name": {"How the old bridge was saved",
			claims("json-ld", "Walkers win vote", "meta og:title", "Walkers win vote", "title", "Walkers win vote"),
			"Walkers win vote", ""},
		"main: part of a claim": {"The old bridge opens",
			claims("json-ld", "Harbour: The old bridge opens", "meta og:title", "Harbour: The old bridge opens",
				"title", "Council votes"), "Harbour: The old bridge opens", ""},
		"note in brackets": {"The old bridge opens again [Watch]",
			claims("meta og:title", "Watch the old bridge open", "title", "The old bridge opens again"),
			"The old bridge opens again", ""},
		"brackets that are the headline's": {"The old bridge opens [again]",
			claims("meta og:title", "The old bridge opens [again]"), "The old bridge opens [again]", ""},
		"no heading": {"", claims("meta og:title", "The bridge opens"), "The bridge opens", ""},
		"nothing":    {"", nil, "", ""},
		"ornament":   {"> The bridge opens", nil, "The bridge opens", ""},
	} {
		if title, kicker := chooseTitle(c.heading, c.claims, strings.HasPrefix(name, "main: ")); title != c.title ||
			kicker != c.kicker {
			t.Errorf("%s: %q, %q; want %q, %q", name, title, kicker, c.title, c.kicker)
		}
	}
}

func TestWithoutSite(t *testing.T) {
	names := []string{"thequay", "quayexample", "quay"}
	for in, want := range map[string]string{
		"Bridge opens | The Quay": "Bridge opens", "The Quay: Bridge opens - The Quay": "The Quay: Bridge opens",
		"Bridge - old and new":            "Bridge - old and new",
		"The Quay | Bridge opens at last": "Bridge opens at last", "Quay": "Quay",
	} {
		if got := withoutSite(in, names, false); got != want {
			t.Errorf("withoutSite(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestWithoutSection(t *testing.T) {
	sections := []string{"opinion", "editorial", "localnews"}
	for in, want := range map[string]string{
		"Leave the pier alone | Editorial": "Leave the pier alone",
		"Opinion | Leave the pier alone":   "Leave the pier alone",
		"Leave the pier alone – Opinion":   "Leave the pier alone",
		"Local News - Pier closed":         "Pier closed",
		"Opinion : leave the pier alone":   "Opinion : leave the pier alone",
		"A pier - and an opinion":          "A pier - and an opinion",
		"Editorial":                        "Editorial",
	} {
		if got := withoutSection(in, sections); got != want {
			t.Errorf("withoutSection(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestSplitNames(t *testing.T) {
	for in, want := range map[string][]string{
		"Ada Holm and Nils Berg": {"Ada Holm", "Nils Berg"},
		"Ada and Nils Holm":      {"Ada Holm", "Nils Holm"},
		"Holm, Ada":              {"Ada Holm"},
		"Berg, Nils van":         {"Nils van Berg"},
		"Mac & i":                {"Mac & i"},
		"Ada (Henrike) Holm":     {"Ada Holm"},
		"Ada Holm (mit Nils Berg und Una Skerry)":    {"Ada Holm", "Nils Berg", "Una Skerry"},
		"Ada Holm / Nils Berg; Una Skerry":           {"Ada Holm", "Nils Berg", "Una Skerry"},
		"https://wire.example/auteur/2005-wire":      nil,
		"José Ortega y Gasset":                       {"José Ortega y Gasset"},
		"kelp_king, reefrunner, Tide9":               {"kelp_king", "reefrunner", "Tide9"},
		"Ada Holm, Senior Writer, The Sound Gazette": {"Ada Holm", "Senior Writer", "The Sound Gazette"},
	} {
		if got := SplitNames(in); !slices.Equal(got, want) {
			t.Errorf("SplitNames(%q) = %q, want %q", in, got, want)
		}
	}
}
