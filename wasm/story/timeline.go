package story

import (
	"cmp"
	"slices"
	"sort"

	"dateline/wasm/dates"
	"dateline/wasm/text"
)

// Limits of a timeline.
const (
	maxNamed      = 20  // events that are no article's own day
	maxTimelineBy = 8   // people and outlets in its head
	maxReprints   = 200 // articles published before that are looked at for the same report
	maxEarlier    = 50  // articles opened before that are looked at for the same paragraphs
)

// BuildTimeline tells a story by day: its articles on the days they were
// published on, and the dated events they name on the days these happened or
// will happen. now (Unix seconds) and zone (seconds east of UTC) tell what is
// still ahead; current is the ID of the article being read, "" for none.
//
// Readings that carry the same report are folded into the first published (or
// the current one), events that several articles name into one entry with all
// its sources. Every sentence is an article's own. The result does not depend
// on the order of the readings.
func BuildTimeline(s Story, readings []Reading, now int64, zone int, current string) Timeline {
	rs := inOrder(readings)
	t := Timeline{Story: s, Sites: sites(rs), People: people(rs), Figures: figures(rs)}
	articles := fold(rs, current)
	newShares(articles, rs)
	events := namedEvents(rs, dayAt(now, zone))
	t.Entries = append(articles, events...)
	slices.SortStableFunc(t.Entries, byDay)
	rank(t.Entries)
	return t
}

// inOrder returns the readings by time of publication, those without one last
// by when they were opened.
func inOrder(readings []Reading) []*Reading {
	out := make([]*Reading, 0, len(readings))
	for i := range readings {
		if readings[i].ID != "" {
			out = append(out, &readings[i])
		}
	}
	slices.SortFunc(out, func(a, b *Reading) int {
		if za, zb := a.Published.IsZero(), b.Published.IsZero(); za != zb {
			if za {
				return 1
			}
			return -1
		} else if !za {
			if c := cmp.Compare(dayNumber(published(a.Published)), dayNumber(published(b.Published))); c != 0 {
				return c
			}
			if c := cmp.Compare(a.Published.Unix(), b.Published.Unix()); c != 0 && a.Published.HasTime &&
				b.Published.HasTime {
				return c
			}
		}
		return cmp.Or(cmp.Compare(a.Opened, b.Opened), cmp.Compare(a.ID, b.ID))
	})
	return slices.CompactFunc(out, func(a, b *Reading) bool { return a.ID == b.ID })
}

// fold makes one entry of every article, or of all that carry the same report.
func fold(rs []*Reading, current string) []Entry {
	var out []Entry
	for _, r := range rs {
		from := max(0, len(out)-maxReprints)
		i := from + slices.IndexFunc(out[from:], func(e Entry) bool { return sameReport(e.Reading, r) })
		if i < from {
			out = append(out, Entry{Mark: MarkRead, First: published(r.Published), Last: published(r.Published),
				Reading: r, Sentence: r.Lead, Current: r.ID == current})
			continue
		}
		e := &out[i]
		other := r
		if r.ID == current {
			other, e.Reading, e.Current = e.Reading, r, true
			e.First, e.Last, e.Sentence = published(r.Published), published(r.Published), r.Lead
		}
		e.Duplicates = append(e.Duplicates, Source{ID: other.ID, Site: other.Site})
	}
	return out
}

// sameReport reports whether two readings carry the same report: most
// paragraphs of each are in the other.
func sameReport(a, b *Reading) bool {
	if a.Lang != b.Lang || len(a.Sketch) == 0 || len(b.Sketch) == 0 {
		return false
	}
	if la, lb := sketchWords(a.Sketch), sketchWords(b.Sketch); la*5 < lb*3 || lb*5 < la*3 {
		return false // too unlike in length; most pairs end here
	}
	return 1-NewShare(a.Sketch, b.Sketch) >= duplicateShare && 1-NewShare(b.Sketch, a.Sketch) >= duplicateShare
}

// newShares fills in the share of each article that those opened before it do
// not hold, as [NewTo] counts it.
func newShares(articles []Entry, rs []*Reading) {
	opened := slices.Clone(rs)
	slices.SortStableFunc(opened, func(a, b *Reading) int { return cmp.Compare(a.Opened, b.Opened) })
	who := saidIn(opened)
	for i := range articles {
		r := articles[i].Reading
		n, _ := slices.BinarySearchFunc(opened, r.Opened,
			func(o *Reading, t int64) int { return cmp.Compare(o.Opened, t) })
		articles[i].NewShare = who.newTo(r, opened, max(0, n-maxEarlier), n)
	}
}

// byDay orders entries by their day, articles before what they name, undated last.
func byDay(a, b Entry) int {
	if za, zb := a.First == (dates.Day{}), b.First == (dates.Day{}); za != zb {
		if za {
			return 1
		}
		return -1
	}
	if c := cmp.Compare(dayNumber(a.First), dayNumber(b.First)); c != 0 {
		return c
	}
	return cmp.Compare(dayNumber(b.Last), dayNumber(a.Last)) // what lasts longer first
}

// rank numbers the entries by what they matter: what is being read, then days
// that many articles name, then articles by how new they were, first those
// nearest to now: the latest, and of what lies ahead the next.
func rank(entries []Entry) {
	order := make([]int, len(entries))
	for i := range order {
		order[i] = i
	}
	weight := func(e Entry) float64 {
		switch {
		case e.Current:
			return 100
		case e.Reading != nil:
			return 1 + max(e.NewShare, 0) + 0.5*float64(len(e.Duplicates))
		case e.Mark == MarkAhead:
			return 2 + 0.5*float64(len(e.Sources))
		}
		return 0.5 + 0.75*float64(len(e.Sources))
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := weight(entries[order[i]]), weight(entries[order[j]])
		if a != b {
			return a > b
		}
		if entries[order[i]].Mark == MarkAhead && entries[order[j]].Mark == MarkAhead {
			return order[i] < order[j]
		}
		return order[i] > order[j]
	})
	for r, i := range order {
		entries[i].Rank = r + 1
	}
}

func sites(rs []*Reading) []string {
	var all []string
	for _, r := range rs {
		if r.Site != "" {
			all = append(all, r.Site)
		}
	}
	return commonest(all, func(s string) string { return s })
}

func people(rs []*Reading) []string {
	var all []string
	for _, r := range rs {
		for _, p := range r.People {
			all = append(all, PersonName(p, r.Lang))
		}
	}
	return commonest(all, text.Plain)
}

// commonest returns each string once, the commonest first, by what fold makes of them.
func commonest(all []string, fold func(string) string) []string {
	type counted struct {
		s string
		n int
	}
	index := map[string]int{}
	var list []counted
	for _, s := range all {
		k := fold(s)
		i, ok := index[k]
		if !ok {
			i = len(list)
			index[k] = i
			list = append(list, counted{s, 0})
		}
		list[i].n++
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].n > list[j].n })
	var out []string
	for _, c := range list[:min(len(list), maxTimelineBy)] {
		out = append(out, c.s)
	}
	return out
}
