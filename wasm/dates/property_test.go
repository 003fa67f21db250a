package dates

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"dateline/wasm/article"
	"dateline/wasm/lang"
)

var tongues = []string{"ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "it", "ja", "ko", "nl", "no", "pl",
	"pt", "ru", "sv", "tr", "uk", "zh", "xx"}

// check reports the first promise of Find that the mentions break.
func check(t interface{ Errorf(string, ...any) }, text string, mentions []Mention) {
	last := 0
	for _, m := range mentions {
		s := m.Span
		switch {
		case s.Start < last || s.End <= s.Start || s.End > len(text):
			t.Errorf("span %v after %d in %d bytes", s, last, len(text))
			return
		case !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]):
			t.Errorf("span %v cuts a character of %q", s, text)
		case strings.Contains(text[s.Start:s.End], "\n"):
			t.Errorf("span %v runs over a line of %q", s, text)
		case !timex(m.Value):
			t.Errorf("%q has value %q, which is no TIMEX3", text[s.Start:s.End], m.Value)
		case m.Type < Date || m.Type > Set:
			t.Errorf("%q has type %d", text[s.Start:s.End], m.Type)
		case m.Placed() && (m.Last.Before(m.First) || !m.First.valid() || !m.Last.valid()):
			t.Errorf("%q = %q lies from %v to %v", text[s.Start:s.End], m.Value, m.First, m.Last)
		case (m.Type == Duration || m.Type == Set) && m.Placed():
			t.Errorf("%q is a length or a set and has a place", text[s.Start:s.End])
		case !m.From.Empty() && !s.Contains(m.From) || !m.To.Empty() && !s.Contains(m.To):
			t.Errorf("%q: parts %v and %v outside %v", text[s.Start:s.End], m.From, m.To, s)
		}
		last = s.End
	}
}

// timex reports whether v is a TIMEX3 value, or two with "/" between.
func timex(v string) bool {
	a, b, ok := strings.Cut(v, "/")
	if ok {
		return timexOne(a) && timexOne(b)
	}
	return timexOne(v)
}

func timexOne(v string) bool {
	switch v {
	case "PAST_REF", "PRESENT_REF", "FUTURE_REF":
		return true
	case "":
		return false
	}
	if v[0] == 'P' {
		return strings.Trim(v[1:], "0123456789XYMWDTHSE.") == "" && len(v) > 2
	}
	day, clock, timed := strings.Cut(v, "T")
	if timed && strings.Trim(clock, "0123456789:MOIAFEVNDT") != "" || timed && clock == "" {
		return false
	}
	if strings.Trim(day, "0123456789X-WQHESPUFAI") != "" {
		return false
	}
	return day != "" || timed
}

// pieces of sentences that dates are made of, and what may stand between them.
var scraps = []string{"Monday", "April", "3", "31", "2024", "1990s", "half", "past", "last", "next", "week", "weeks",
	"ago", "in", "the", "first", "of",
	"to", "-", "–", ",", ".", "/", ":", "12:30", "9-11", "20.30 Uhr", "vor", "zwei", "Jahren", "montagabend", "il y a",
	"à", "heures", "la", "semana", "pasada",
	"a las", "y media", "hace", "tres", "и", "в", "понедельник", "марта", "wczoraj", "ve", "středu", "twenty", "two",
	"thousand", "hundred", "every", "between",
	"and", "from", "Christmas", "99999999999", "0", "00", "É", "\u00ad", "’", "'s", "\u00a0", "morning", "quarter",
	"12/31/99", "2024-02-30", "T", "Z", "next year's", "said", "will",
	"3日", "月曜日", "令和", "元年", "年", "上周", "五", "半", "時", "午前", "第一", "季度", "前", "の", "同", "１２", "٣", "，", "。",
	"（", "月", "）", "اليوم", "أبريل", "الماضي", "يومين", "בשבוע", "שעבר", "וב", "יום שני", "שנתיים", "지난달", "3월에", "월요일",
	"이틀",
	"전", "9일", "부터", "ensi", "viikolla", "1990-luvulla", "geçen", "yılın", "aynı", "ayında", "ocak", "i måndags",
	"på fredag",
	"sedan", "Δευτέρα", "του", "πριν", "every second", "same week", "one year ago", "2015/16", "'94"}

func TestFindKeepsItsPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(scraps), 0, 40).Draw(t, "words")
		gap := rapid.SampledFrom([]string{" ", "", "  ", "\n"}).Draw(t, "gap")
		text := strings.Join(words, gap)
		code := rapid.SampledFrom(tongues).Draw(t, "language")
		o := Options{Lang: code, Exact: rapid.Bool().Draw(t, "exact")}
		if rapid.Bool().Draw(t, "dated") {
			o.Reference = article.Time{Year: rapid.IntRange(1, 9999).Draw(t, "year"),
				Month: rapid.IntRange(1, 12).Draw(t, "month"), Day: rapid.IntRange(1, 31).Draw(t, "day")}
		}
		if !o.Exact {
			check(t, text, FindText(text, o))
		} else {
			FindText(text, o)
		}
	})
}

func FuzzFind(f *testing.F) {
	for _, c := range tongues {
		f.Add(summit, c, 2024)
	}
	f.Add("from 9999 to 99:99 on 31/31/31, \xff next 13 Mondays", "en", 9999)
	f.Add(strings.Join(scraps, " "), "de", 1)
	f.Fuzz(func(t *testing.T, text, code string, year int) {
		if !utf8.ValidString(text) || len(text) > 1<<16 {
			return
		}
		check(t, text, FindText(text, Options{Lang: code, Reference: article.Time{Year: year, Month: 2, Day: 28}}))
	})
}

// Hundreds of kilobytes of the worst must take about as long a byte as a story does.
func TestLinearWork(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, unit := range []string{"1", "Monday ", "12:30 ", "1/2/", "last ", "two ", "half ", "twenty ", "the the the ",
		"from 1 to ", "2024-", "a.", "«é»", "XX ", "三", "上周", "ובה", "수부터"} {
		for _, code := range []string{"en", "de", "zh", "he", "ko"} {
			if code > "en" != (unit >= "א") {
				continue
			}
			o := Options{Lang: code, Reference: article.Time{Year: 2024, Month: 4, Day: 3}}
			small, large := strings.Repeat(unit, 40_000/len(unit)), strings.Repeat(unit, 400_000/len(unit))
			took := func(text string) time.Duration {
				start := time.Now()
				FindText(text, o)
				return time.Since(start)
			}
			var first, second time.Duration
			slow := true
			for try := 0; try < 4 && slow; try++ { // a busy machine is no fault
				first, second = took(small), took(large)
				slow = second > 40*first+200*time.Millisecond
			}
			if slow {
				t.Errorf("%s %q: 40 kB in %v, 400 kB in %v", code, unit, first, second)
			}
		}
	}
}

// without names the classes that a language has no words for: months and
// ordinals in numbers, prepositions as endings.
var without = map[string]string{
	"fi": " in ",
	"ja": " month ord rel in ",
	"ko": " month ord in ",
	"tr": " in ",
	"zh": " month ord ",
}

func TestTablesAreRead(t *testing.T) {
	for _, code := range tongues {
		if l := lang.Of(code); l.Dates.Words == "" {
			if code != "xx" {
				t.Errorf("%s has no table of dates", code)
			}
			continue
		}
		g := grammarOf(code)
		for _, want := range []class{cMonth, cWeekday, cUnit, cNum, cOrd, cRel, cRelDay, cIn} {
			n := 0
			for _, e := range g.lex.words {
				if e.mask.has(want) {
					n++
				}
				for _, p := range e.phrases {
					if p.entry.mask.has(want) {
						n++
					}
				}
			}
			if n == 0 && !strings.Contains(without[code], " "+classNames[want]+" ") {
				t.Errorf("%s has no words of class %s", code, classNames[want])
			}
		}
	}
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(summit+"\n", 8)
	o := Options{Lang: "en", Reference: article.Time{Year: 2024, Month: 4, Day: 3}}
	FindText(text, o)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		FindText(text, o)
	}
}

func BenchmarkGrammar(b *testing.B) {
	for b.Loop() {
		newGrammar(lang.Of("de"))
	}
}
