package story

import (
	"math"
	"slices"
	"strings"

	"dateline/wasm/dates"
)

// The features of a pair of readings. All lie between 0 and about 1.
const (
	fAll           = iota // cosine over all terms
	fWords                // over words
	fNames                // over names
	fNumbers              // over numbers
	fHead                 // over what stands in the title or the lead of both
	fCovered              // share of the one's title and lead that the other holds; the smaller of both ways
	fCovers               // the larger of both ways
	fLostNames            // names of the title and lead that the other never says; the smaller of both ways
	fLostPlace            // places, likewise
	fLostCount            // numbers, likewise
	fLostWords            // words, likewise
	fLostMain             // names over the whole text, the heaviest counting most; the smaller of both ways
	fLostMains            // the larger of both ways
	fLostCore             // words, likewise; the smaller of both ways
	fLostTitle            // what the title says that the other never does; the smaller of both ways
	fClash                // numbers that differ though they count the same
	fAgree                // numbers that are equal and count the same
	fRare                 // shared rare names and words, 0 to 1 with diminishing returns
	fCopied               // share of the shorter one's paragraphs that the other holds too
	fOtherDays            // how far apart the days are that both name near their publication
	fHintWeekday          // first sentences name weekdays, none in common
	fHintYears            // years between them, 0 where unknown
	fApart                // days between the publications, 0 to 1; 0 where unknown
	fShort                // how short the shorter one is
	fOtherActor           // who acts in the one and is never named in the other; the smaller of both ways
	fOtherActors          // the larger of both ways
	fOtherPlace           // places over the whole text, likewise; the smaller of both ways
	fOtherPlaces          // the larger of both ways
	fLostNamesMore        // as fLostNames; the larger of both ways
	fLostTitleMore        // as fLostTitle; the larger of both ways
	fClashHead            // as fClash, of what the title or the first paragraph counts
	pairFeatures
)

// pair holds the features of two readings.
type pair [pairFeatures]float64

// document is a reading with what comparing it needs.
type document struct {
	*Reading
	*vector
	days   []int // days the reading names, near its publication first
	actors []actor
	places []actor
	facts  []fact
}

func (r *rarities) document(reading *Reading) *document {
	d := &document{Reading: reading, vector: r.vector(reading), days: namedDays(reading), facts: reading.facts()}
	d.actors, d.places = d.named()
	return d
}

// compare returns the features of two documents. It is symmetric.
func compare(a, b *document) pair {
	if len(a.terms) > len(b.terms) {
		a, b = b, a
	}
	var f pair
	var dot [kinds]float64
	head, headA, headB := 0.0, headNorm(a), headNorm(b)
	rare := 0.0
	for _, t := range a.Terms {
		x := a.terms[t.Text]
		y, ok := b.terms[t.Text]
		if !ok {
			continue
		}
		dot[kindOf(x.where|y.where)] += x.weight * y.weight
		if x.where&y.where&(InTitle|InLead) != 0 || x.where&(InTitle|InLead) != 0 && y.where&(InTitle|InLead) != 0 {
			head += x.weight * y.weight
		}
		if r := min(x.rarity, y.rarity) - rareFrom; r > 0 {
			rare += r * math.Sqrt(float64(min(x.weight/x.rarity, y.weight/y.rarity)))
		}
	}
	all := dot[kindWord] + dot[kindName] + dot[kindNumber]
	f[fAll] = ratio(all, a.norm*b.norm)
	f[fWords] = ratio(dot[kindWord], a.norms[kindWord]*b.norms[kindWord])
	f[fNames] = min(1, ratio(dot[kindName], a.norms[kindName]*b.norms[kindName]))
	f[fNumbers] = min(1, ratio(dot[kindNumber], a.norms[kindNumber]*b.norms[kindNumber]))
	f[fHead] = ratio(head, headA*headB)
	f[fRare] = rare / (rare + 10)

	la, lb := lost(a, b), lost(b, a)
	f[fCovered], f[fCovers] = 1-max(la.all, lb.all), 1-min(la.all, lb.all)
	f[fLostNames] = min(la.names, lb.names)
	f[fLostPlace] = min(la.places, lb.places)
	f[fLostCount] = min(la.numbers, lb.numbers)
	f[fLostWords] = min(la.words, lb.words)
	ma, wa := a.lostMain(b)
	mb, wb := b.lostMain(a)
	f[fLostMain], f[fLostMains], f[fLostCore] = min(ma, mb), max(ma, mb), min(wa, wb)
	f[fLostTitle] = min(a.lostTitle(b), b.lostTitle(a))
	f[fClash], f[fAgree] = a.clash(b)
	f[fCopied] = copied(a.Sketch, b.Sketch)
	f[fOtherActor], f[fOtherActors] = bothWays(a.others(a.actors, b), b.others(b.actors, a))
	f[fOtherPlace], f[fOtherPlaces] = bothWays(a.others(a.places, b), b.others(b.places, a))
	f[fLostNamesMore] = max(la.names, lb.names)
	f[fLostTitleMore] = max(a.lostTitle(b), b.lostTitle(a))
	f[fClashHead] = clashHead(a, b)
	f[fHintWeekday], f[fHintYears] = comparedTraces(a.Reading, b.Reading)
	f[fOtherDays] = daysBetween(a, b)
	if !a.Published.IsZero() && !b.Published.IsZero() {
		f[fApart] = farApart(dayNumber(published(a.Published)) - dayNumber(published(b.Published)))
	}
	f[fShort] = 1 / math.Sqrt(1+float64(min(len(a.Terms), len(b.Terms))))
	return f
}

// rareFrom is the rarity from which a shared term is evidence by itself.
const rareFrom = 4.0

func ratio(a, b float64) float64 {
	if b <= 0 {
		return 0
	}
	return a / b
}

func headNorm(d *document) float64 {
	sum := 0.0
	for _, t := range d.Terms { // in their order: sums of floats depend on it
		if t.Where&(InTitle|InLead) != 0 {
			w := d.terms[t.Text].weight
			sum += w * w
		}
	}
	return math.Sqrt(sum)
}

// losses tells how much of what one document puts first the other never says, as shares.
type losses struct{ all, words, names, places, numbers float64 }

func lost(a, b *document) losses {
	var l losses
	var all, words, names, places, numbers float64
	for _, t := range a.Terms {
		if t.Where&(InTitle|InLead) == 0 {
			continue
		}
		w := a.terms[t.Text].weight
		_, held := b.terms[t.Text]
		share := func(lost, sum *float64) {
			*sum += w
			if !held {
				*lost += w
			}
		}
		share(&l.all, &all)
		switch kindOf(t.Where) {
		case kindName:
			share(&l.names, &names)
			if t.Where&IsPlace != 0 {
				share(&l.places, &places)
			}
		case kindNumber:
			share(&l.numbers, &numbers)
		default:
			share(&l.words, &words)
		}
	}
	l.all, l.words, l.names, l.places, l.numbers = ratio(l.all, all), ratio(l.words, words), ratio(l.names, names),
		ratio(l.places, places), ratio(l.numbers, numbers)
	return l
}

// lostMain returns the shares of a document's names and words that the other
// never says, the heaviest counting by far the most.
func (d *document) lostMain(other *document) (names, words float64) {
	var lost, all [kinds]float64
	for _, t := range d.Terms {
		w := d.terms[t.Text].weight
		w = w * w * w
		k := kindOf(t.Where)
		all[k] += w
		if _, ok := other.terms[t.Text]; !ok {
			lost[k] += w
		}
	}
	return ratio(lost[kindName], all[kindName]), ratio(lost[kindWord], all[kindWord])
}

// lostTitle returns the share of a document's title that the other never says.
func (d *document) lostTitle(other *document) float64 {
	var lost, all float64
	for _, t := range d.Terms {
		if t.Where&InTitle == 0 || t.Where&IsFact != 0 {
			continue
		}
		w := d.terms[t.Text].weight
		all += w
		if _, ok := other.terms[t.Text]; !ok {
			lost += w
		}
	}
	return ratio(lost, all)
}

// clash compares what two documents count: how much differs and how much is
// equal, 0 to 1 with diminishing returns.
func (d *document) clash(other *document) (differs, equal float64) {
	theirs := map[string]bool{}
	for _, t := range other.Terms {
		if t.Where&IsFact != 0 {
			_, unit, _ := strings.Cut(t.Text, factMark)
			theirs[unit] = true
		}
	}
	units := map[string]bool{} // whether some value is equal
	for _, t := range d.Terms {
		if t.Where&IsFact == 0 {
			continue
		}
		_, unit, _ := strings.Cut(t.Text, factMark)
		if !theirs[unit] {
			continue
		}
		_, held := other.terms[t.Text]
		units[unit] = units[unit] || held
	}
	for _, held := range units {
		if held {
			equal++
		} else {
			differs++
		}
	}
	return differs / (differs + equal + 1), equal / (differs + equal + 1)
}

// copied returns the share of the shorter sketch that the longer one holds.
func copied(a, b []uint64) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	n, held := 0, 0
	for i, known := range Known(a, b) {
		if a[i]>>8 == 0 {
			continue
		}
		n++
		if known {
			held++
		}
	}
	return ratio(float64(held), float64(n))
}

// nearDays is how near to its publication a day must be to be the day of what a report tells.
const nearDays = 21

// namedDays returns the days that a reading tells of, each once: what it names
// near its publication, and the publication itself.
func namedDays(r *Reading) []int {
	var out []int
	add := func(n int) {
		if slices.Contains(out, n) {
			return
		}
		out = append(out, n)
	}
	at, known := 0, !r.Published.IsZero()
	if known {
		at = dayNumber(published(r.Published))
		add(at)
	}
	for _, e := range r.Events {
		if e.First != e.Last || e.First == (dates.Day{}) {
			continue
		}
		n := dayNumber(e.First)
		if !known || n >= at-nearDays && n <= at+nearDays {
			add(n)
		}
	}
	return out
}

// daysBetween returns how far apart the nearest days are that two documents
// name, 0 to 1, and 0 where one names none. Days only speak against: in a
// library of this week's news everything happens on the same days.
func daysBetween(a, b *document) float64 {
	if len(a.days) == 0 || len(b.days) == 0 {
		return 0
	}
	nearest := math.MaxInt
	for _, x := range a.days {
		for _, y := range b.days {
			nearest = min(nearest, max(x-y, y-x))
		}
	}
	return farApart(nearest)
}

// nearWeek is after how many days publications are half as near as on one day.
const nearWeek = 7.0

// nearInTime returns how near the publications of two documents are, 1 for the
// same day, 0 where unknown.
func nearInTime(a, b *document) float64 {
	if a.Published.IsZero() || b.Published.IsZero() {
		return 0
	}
	gap := dayNumber(published(a.Published)) - dayNumber(published(b.Published))
	return nearWeek / (nearWeek + math.Abs(float64(gap)))
}

// usualGap is within how many days most of a story is told.
const usualGap = 30

// farApart turns a number of days into what it says against one story: nothing
// up to the usual gap, 1 from some ten years.
func farApart(days int) float64 {
	gap := max(days, -days, usualGap) / usualGap
	return min(1, math.Log(float64(gap))/math.Log(120))
}
