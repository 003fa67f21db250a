package story

import "math"

// The features of a reading against a story: those of the pair with the
// nearest member, then those of the story as a whole.
const (
	sBest       = pairFeatures + iota // log odds of the likeliest pair
	sNext                             // of the second likeliest
	sPairs                            // mean log odds over the members
	sWorst                            // log odds of the least likely pair
	sCentroid                         // cosine with the middle of the story
	sMean                             // mean cosine with its members
	sSecond                           // cosine with the second nearest member
	sSpread                           // mean cosine of its members with the middle: how tight the story is
	sLostNames                        // names put first that no member says
	sLostNumber                       // numbers, likewise
	sLostWords                        // words, likewise
	sMissed                           // names that most members put first and the reading never says
	sCore                             // terms that most members say and the reading does not
	sRelative                         // cosine with the middle against that of its members with the rest
	sSize                             // how many articles it has
	sRival                            // how near the next story comes to this one
	sNear                             // how near its nearest member was published, 0 where unknown
	storyFeatures
)

type candidate [storyFeatures]float64

// candidate compares the reading with a story as a whole.
func (q *rarities) candidate(j *Judge, self *document, s Story, known map[string]*document,
	pairs map[string]pair) Candidate {
	out := Candidate{Story: s}
	middle := newMiddle()
	docs := []*document{self}
	var best, second float64 = -1, -1
	var nearest *document
	sum, n := 0.0, 0.0
	odds := oddsOver{best: -12, next: -12, worst: 12}
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
			best, second = c, best
		case c > second:
			second = c
		}
		if odds.add(j.odds(&p)) {
			nearest = d
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
	f[sBest], f[sNext], f[sPairs], f[sWorst] = odds.best, odds.next, odds.sum/n, odds.worst
	if n == 1 {
		f[sNext] = odds.best
		f[sSecond] = best // a story of one: no second opinion
	}
	l := middle.lost(self)
	f[sLostNames], f[sLostNumber], f[sLostWords] = l.names, l.numbers, l.words
	f[sCore] = middle.core(self)
	f[sRelative] = min(1, f[sCentroid]/max(middle.typical(docs[1:]), 0.05)/2)
	f[sMissed] = middle.missed(self)
	f[sNear] = nearInTime(self, nearest)
	f[sSize] = math.Log1p(n) / math.Log(32)
	out.reasons = reasons(self, nearest)
	out.name = func() string { return middle.name(docs) }
	return out
}

// oddsOver gathers log odds over the members of a story.
type oddsOver struct{ best, next, worst, sum float64 }

// add reports whether these are the best odds so far.
func (o *oddsOver) add(z float64) bool {
	z = max(-12, min(12, z))
	o.sum += z
	o.worst = min(o.worst, z)
	if z > o.best {
		o.best, o.next = z, o.best
		return true
	}
	o.next = max(o.next, z)
	return o.sum == z
}

// rivals fills in how near the next story comes to each.
func rivals(stories []Candidate) {
	for i := range stories {
		next := -12.0
		for j := range stories {
			if j != i {
				next = max(next, stories[j].features[sPairs])
			}
		}
		stories[i].features[sRival] = next - stories[i].features[sPairs]
	}
}

// middle is the sum of the unit vectors of a story's members.
type middle struct {
	order []string // terms in order of first sight: sums of floats depend on it
	terms map[string]*shared
	n     float64
}

type shared struct {
	weight float64
	count  float64
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
		s.count++
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

// core returns the share of what most members say that the document does not.
func (m *middle) core(d *document) float64 {
	all, gone := 0.0, 0.0
	for _, t := range m.order {
		s := m.terms[t]
		if s.count*5 < m.n*3 {
			continue
		}
		all += s.weight
		if _, ok := d.terms[t]; !ok {
			gone += s.weight
		}
	}
	return ratio(gone, all)
}

// typical returns the mean cosine of the members with the middle of the
// others, and for a story of one what is usual.
func (m *middle) typical(docs []*document) float64 {
	if len(docs) < 2 {
		return 0.3
	}
	sum := 0.0
	norm := m.norm()
	for _, d := range docs {
		if d.norm == 0 {
			continue
		}
		dot := 0.0
		for _, t := range d.Terms {
			dot += m.terms[t.Text].weight * d.terms[t.Text].weight
		}
		dot /= d.norm
		// without the member itself: dot falls by 1, the squared norm by 2 dot - 1
		sum += ratio(dot-1, math.Sqrt(max(norm*norm-2*dot+1, 1e-9)))
	}
	return sum / float64(len(docs))
}
