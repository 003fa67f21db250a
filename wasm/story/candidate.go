package story

import "math"

// The features of a reading against a story: those of the pair with the
// nearest member, then those of the story as a whole.
const (
	sCentroid   = pairFeatures + iota // cosine with the middle of the story
	sMean                             // mean cosine with its members
	sSecond                           // cosine with the second nearest member
	sSpread                           // mean cosine of its members with the middle: how tight the story is
	sLostNames                        // names put first that no member says
	sLostNumber                       // numbers, likewise
	sLostWords                        // words, likewise
	sMissed                           // names that most members put first and the reading never says
	sSize                             // how many articles it has
	sRival                            // how near the next story comes to this one
	storyFeatures
)

type candidate [storyFeatures]float64

// candidate compares the reading with a story as a whole.
func (q *rarities) candidate(self *document, s Story, known map[string]*document, pairs map[string]pair) Candidate {
	out := Candidate{Story: s}
	middle := newMiddle()
	docs := []*document{self}
	var best, second float64 = -1, -1
	var nearest *document
	sum, n := 0.0, 0.0
	for _, id := range s.Articles {
		d := known[id]
		if d == nil || id == self.ID {
			continue
		}
		p, ok := pairs[id]
		if !ok {
			p = compare(self, d)
			pairs[id] = p
		}
		middle.add(d)
		docs = append(docs, d)
		sum += p[fAll]
		n++
		switch c := p[fAll]; {
		case c > best:
			best, second, nearest = c, best, d
		case c > second:
			second = c
		}
	}
	if nearest == nil {
		return out
	}
	p := pairs[nearest.ID]
	copy(out.features[:], p[:])
	f := &out.features
	f[sCentroid], f[sSpread] = middle.cosine(self), middle.spread()
	f[sMean] = sum / n
	f[sSecond] = max(second, 0)
	if n == 1 {
		f[sSecond] = best // a story of one: no second opinion
	}
	l := middle.lost(self)
	f[sLostNames], f[sLostNumber], f[sLostWords] = l.names, l.numbers, l.words
	f[sMissed] = middle.missed(self)
	f[sSize] = math.Log1p(n) / math.Log(32)
	out.Reasons = reasons(self, nearest)
	out.name = middle.title(docs)
	return out
}

// rivals fills in how near the next story comes to each.
func rivals(stories []Candidate) {
	for i := range stories {
		next := 0.0
		for j := range stories {
			if j != i {
				next = max(next, stories[j].features[sCentroid])
			}
		}
		stories[i].features[sRival] = next - stories[i].features[sCentroid]
	}
}

// middle is the sum of the unit vectors of a story's members.
type middle struct {
	order  []string // terms in order of first sight: sums of floats depend on it
	terms  map[string]*shared
	n      float64
	within float64
}

type shared struct {
	weight float64
	heads  float64 // in how many members it stands in the title or the lead
	where  Where
}

func newMiddle() *middle { return &middle{terms: map[string]*shared{}} }

func (m *middle) add(d *document) {
	if d.norm == 0 {
		return
	}
	m.n++
	for _, t := range d.Terms {
		s := m.terms[t.Text]
		if s == nil {
			s = &shared{}
			m.terms[t.Text] = s
			m.order = append(m.order, t.Text)
		}
		s.weight += d.terms[t.Text].weight / d.norm
		s.where |= t.Where
		if t.Where&(InTitle|InLead) != 0 {
			s.heads++
		}
	}
}

func (m *middle) norm() float64 {
	sum := 0.0
	for _, t := range m.order {
		sum += m.terms[t].weight * m.terms[t].weight
	}
	return math.Sqrt(sum)
}

func (m *middle) cosine(d *document) float64 {
	dot := 0.0
	for _, t := range d.Terms {
		if s := m.terms[t.Text]; s != nil {
			dot += s.weight * d.terms[t.Text].weight
		}
	}
	return ratio(dot, m.norm()*d.norm)
}

// spread is the mean cosine of the members with the middle: the norm of their
// mean. A story of one has 1.
func (m *middle) spread() float64 { return ratio(m.norm(), m.n) }

// lost is like lost of a pair, against all that the members say together.
func (m *middle) lost(d *document) losses {
	var l losses
	var names, numbers, words float64
	for _, t := range d.Terms {
		if t.Where&(InTitle|InLead) == 0 {
			continue
		}
		w := d.terms[t.Text].weight
		gone := 0.0
		if m.terms[t.Text] == nil {
			gone = w
		}
		switch kindOf(t.Where) {
		case kindName:
			names += w
			l.names += gone
		case kindNumber:
			numbers += w
			l.numbers += gone
		default:
			words += w
			l.words += gone
		}
	}
	l.names, l.numbers, l.words = ratio(l.names, names), ratio(l.numbers, numbers), ratio(l.words, words)
	return l
}

// missed returns the share of the names that at least half of the members put
// first which the document never says.
func (m *middle) missed(d *document) float64 {
	all, gone := 0.0, 0.0
	for _, t := range m.order {
		s := m.terms[t]
		if s.where&IsName == 0 || s.heads*2 < m.n {
			continue
		}
		all += s.weight
		if _, ok := d.terms[t]; !ok {
			gone += s.weight
		}
	}
	return ratio(gone, all)
}
