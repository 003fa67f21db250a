package main

import (
	"hash/fnv"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"

	"dateline/wasm/forest/grow"
)

// tokens cuts a text like the scorer of the benchmark: runs of letters, digits
// and underscores.
func tokens(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' })
}

const gram = 4

// label finds out which lines of the page belong to the gold text.
func (e *example) label() {
	n := e.trial.Len()
	e.labels, e.weight = make([]float32, n), make([]float32, n)
	if e.Text == "" {
		e.labelSegments()
		return
	}
	a := align(e)
	total := 0.0
	for i := range n {
		e.labels[i] = a.label[i]
		w := math.Pow(float64(len(a.words[i]))+3, 0.75)
		e.weight[i] = float32(w)
		if a.label[i] > 0.5 {
			total += w
		}
	}
	if e.Set == "fundus" { // its labels leave out every list; a story's own lists are wanted
		for i := range n {
			if a.label[i] < 0.5 && strings.HasPrefix(e.trial.Describe(i), " < li") && a.company(i) >= 2 {
				e.weight[i] *= 0.3
			}
		}
	}
	scale := 100 * shares[e.Set] / max(total, 60)
	for i := range n {
		e.weight[i] *= float32(scale)
	}
	if h := e.trial.Headline(); h >= 0 {
		e.weight[h] = 0
	}
}

// alignment says where the lines of a page stand in the gold text.
type alignment struct {
	words      [][]string
	label      []float32
	start, end []int // token positions in the gold text, -1
}

func align(e *example) *alignment {
	n := e.trial.Len()
	a := &alignment{make([][]string, n), make([]float32, n), make([]int, n), make([]int, n)}
	whole := tokens(e.Text)
	at := map[string]int{} // first position of each run of words
	count := map[string]int{}
	for i := 0; i+gram <= len(whole); i++ {
		k := strings.Join(whole[i:i+gram], " ")
		if _, ok := at[k]; !ok {
			at[k] = i
		}
		count[k]++
	}
	own := map[string]bool{}
	for p := range strings.SplitSeq(e.Text, "\n") {
		if t := tokens(p); len(t) > 0 && len(t) < gram {
			own[strings.Join(t, " ")] = true
		}
	}
	same := map[string][]int{}
	for i := range n {
		w := tokens(e.trial.Line(i))
		a.words[i], a.start[i], a.end[i] = w, -1, -1
		if len(w) < gram {
			continue
		}
		hit := 0
		for k := 0; k+gram <= len(w); k++ {
			key := strings.Join(w[k:k+gram], " ")
			if p, ok := at[key]; ok {
				hit++
				if a.start[i] < 0 {
					a.start[i] = p - k
				}
				a.end[i] = p + len(w) - k
			}
		}
		if share := float32(hit) / float32(len(w)-gram+1); share >= 0.5 {
			a.label[i] = 1
		} else if share > 0.25 {
			a.label[i] = share
		}
		if a.label[i] > 0.5 {
			key := strings.Join(w, " ")
			same[key] = append(same[key], i)
		}
	}
	// in order: what is taken from one changes the company of the next
	for _, key := range slices.Sorted(maps.Keys(same)) {
		copies := same[key]
		w := strings.SplitN(key, " ", gram+1)
		keep := max(1, count[strings.Join(w[:gram], " ")])
		if len(copies) <= keep {
			continue
		}
		slices.SortStableFunc(copies, func(x, y int) int { return a.company(y) - a.company(x) })
		for _, i := range copies[keep:] {
			a.label[i] = 0
		}
	}
	a.short(whole, own)
	return a
}

// company counts the lines near i that belong to the gold text.
func (a *alignment) company(i int) int {
	n := 0
	for j := max(0, i-4); j < min(len(a.label), i+5); j++ {
		if j != i && a.label[j] > 0.5 {
			n++
		}
	}
	return n
}

// short labels lines of few words: they belong to the gold text when they are
// a paragraph of it and stand among its lines, or fill the place between two.
func (a *alignment) short(whole []string, own map[string]bool) {
	for i, w := range a.words {
		if len(w) == 0 || len(w) >= gram {
			continue
		}
		prev, next := -1, -1
		for j := i - 1; j >= 0 && j > i-4 && prev < 0; j-- {
			if a.label[j] > 0.5 && a.end[j] >= 0 {
				prev = a.end[j]
			}
		}
		for j := i + 1; j < len(a.words) && j < i+4 && next < 0; j++ {
			if a.label[j] > 0.5 && a.start[j] >= 0 {
				next = a.start[j]
			}
		}
		fits := func(p int) bool { return p >= 0 && p+len(w) <= len(whole) && slices.Equal(whole[p:p+len(w)], w) }
		switch {
		case prev >= 0 && fits(prev):
			a.label[i], a.start[i], a.end[i] = 1, prev, prev+len(w)
		case next >= 0 && fits(next-len(w)):
			a.label[i], a.start[i], a.end[i] = 1, next-len(w), next
		case own[strings.Join(w, " ")] && a.company(i) >= 2:
			a.label[i] = 1
		}
	}
}

// labelSegments labels the lines of which a page's labellers say that they
// must or must not be there.
func (e *example) labelSegments() {
	fold := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	mark := func(segments []string, label float32) {
		for _, s := range segments {
			s = fold(s)
			if s == "" {
				continue
			}
			for i := range e.labels {
				line := fold(e.trial.Line(i))
				if strings.Contains(line, s) || len(line) > 20 && strings.Contains(s, line) {
					e.labels[i] = label
					e.weight[i] = float32(20 * shares[e.Set])
				}
			}
		}
	}
	mark(e.With, 1)
	mark(e.Without, 0)
	if h := e.trial.Headline(); h >= 0 {
		e.weight[h] = 0
	}
}

// thin is how many lines far from the story one stands for.
const thin = 12

// chosen reports whether line i is an example, and how many it stands for:
// lines far from the story are many and easy.
func (e *example) chosen(i int) (times float32, ok bool) {
	if e.weight[i] == 0 {
		return 0, false
	}
	if e.Text == "" {
		return 1, true
	}
	for j := max(0, i-8); j < min(len(e.labels), i+9); j++ {
		if e.labels[j] > 0 {
			return 1, true
		}
	}
	h := fnv.New32a()
	h.Write([]byte(e.ID))
	h.Write([]byte{byte(i), byte(i >> 8)})
	return thin, h.Sum32()>>4%thin == 0
}

func firstSet(all []*example, in func(*example) bool) *grow.Set {
	var s grow.Set
	for _, e := range all {
		if !in(e) {
			continue
		}
		for i := range e.labels {
			if times, ok := e.chosen(i); ok {
				r := e.trial.First(i)
				s.Width = len(r)
				s.Add(r, e.labels[i], e.weight[i]*times)
			}
		}
	}
	return &s
}

func secondSet(all []*example, in func(*example) bool) *grow.Set {
	var s grow.Set
	for _, e := range all {
		if !in(e) {
			continue
		}
		more := e.trial.Second(e.score)
		for i := range e.labels {
			if times, ok := e.chosen(i); ok {
				r := append(e.trial.First(i), more[i]...)
				s.Width = len(r)
				s.Add(r, e.labels[i], e.weight[i]*times)
			}
		}
	}
	return &s
}
