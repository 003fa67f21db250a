package story

import (
	"slices"
	"sort"
	"strings"
)

// actor is a name that stands for who or where an article is about.
type actor struct {
	key    string
	last   string // the last word, by which the other article may call them
	weight float64
}

// mainActors is how many of them stand for an article.
const mainActors = 3

// named returns the full names of those who act and the places, the heaviest first.
func (d *document) named() (actors, places []actor) {
	for _, t := range d.Terms {
		if t.Where&IsName == 0 || t.Where&IsNumber != 0 {
			continue
		}
		w := d.terms[t.Text].weight
		if t.Where&(InTitle|InLead) != 0 {
			w *= 2
		}
		a := actor{t.Text, t.Text, w * w}
		switch {
		case t.Where&IsPlace != 0:
			places = append(places, a)
		case strings.HasPrefix(t.Text, "@"):
			a.last = t.Text[1+strings.LastIndexByte(t.Text, ' '):]
			actors = append(actors, a)
		}
	}
	return heaviest(actors), heaviest(places)
}

func heaviest(list []actor) []actor {
	sort.SliceStable(list, func(i, j int) bool { return list[i].weight > list[j].weight })
	return list[:min(len(list), mainActors)]
}

// others returns the share of the names that the other document never says, -1 where there are none.
func (d *document) others(list []actor, other *document) float64 {
	if len(list) == 0 {
		return -1
	}
	lost, all := 0.0, 0.0
	for _, a := range list {
		all += a.weight
		if _, ok := other.terms[a.key]; ok {
			continue
		}
		if _, ok := other.terms[a.last]; !ok {
			lost += a.weight
		}
	}
	return ratio(lost, all)
}

// bothWays returns the smaller and the larger of two shares, 0 where one is not known.
func bothWays(a, b float64) (less, more float64) {
	if a < 0 || b < 0 {
		return 0, 0
	}
	return min(a, b), max(a, b)
}

// fact is a number with what it counts.
type fact struct {
	key, unit string
	head      bool // in the title or the first paragraph
}

func (r *Reading) facts() []fact {
	var out []fact
	for _, t := range r.Terms {
		if t.Where&IsFact != 0 {
			_, unit, _ := strings.Cut(t.Text, factMark)
			out = append(out, fact{t.Text, unit, t.Where&(InTitle|InLead) != 0})
		}
	}
	return out
}

// clashHead returns how much of what either puts first the other counts
// differently, 0 to 1 with diminishing returns.
func clashHead(a, b *document) float64 {
	n := a.contradicted(b) + b.contradicted(a)
	return n / (n + 1)
}

// contradicted returns how many things the document counts first which the
// other counts too, and never in the same number.
func (d *document) contradicted(other *document) float64 {
	n := 0.0
	for i, f := range d.facts {
		if !f.head || slices.ContainsFunc(d.facts[:i], func(g fact) bool { return g.head && g.unit == f.unit }) {
			continue // its unit is counted already
		}
		if !slices.ContainsFunc(other.facts, func(g fact) bool { return g.unit == f.unit }) {
			continue
		}
		if !slices.ContainsFunc(d.facts, func(g fact) bool {
			_, held := other.terms[g.key]
			return held && g.head && g.unit == f.unit
		}) {
			n++
		}
	}
	return n
}
