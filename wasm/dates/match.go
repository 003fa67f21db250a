package dates

import "math/bits"

// pick is an item taken for an element.
type pick struct {
	item  int32
	class class
}

const longest = 16 // elements of the longest pattern

// match is a pattern found: its items and what each stands for.
type match struct {
	rule  *rule
	done  []item // what stands before, patterns of this level replaced
	items []item
	picks [longest]pick
	n     int
	end   int // index after the last item taken
	limit int // end must be less
}

// get returns the k-th item taken for class c, nil if there is none.
func (m *match) get(c class, k int) *item {
	for _, p := range m.picks[:m.n] {
		if p.class == c {
			if k == 0 {
				return &m.items[p.item]
			}
			k--
		}
	}
	return nil
}

func (m *match) has(c class) bool { return m.get(c, 0) != nil }

// folded returns the value that the items make one after the other.
func (m *match) folded() *value {
	v := &value{}
	for _, p := range m.picks[:m.n] {
		v.fold(p.class, &m.items[p.item])
	}
	return v
}

// find returns the longest match of the level's patterns that begins at item i
// and ends before limit.
// What stands before has been through this level already: done.
func (l *level) find(done, items []item, i, limit int, best *match) bool {
	best.n, best.end, best.items = 0, i, items
	best.done = done
	// Every item of a match has a meaning, so none reaches over one without.
	var window mask
	reach := i
	for reach < len(items) && reach < i+longest && !items[reach].mask.empty() {
		window[0] |= items[reach].mask[0]
		window[1] |= items[reach].mask[1]
		reach++
	}
	found := false
	m := match{items: items, done: done, limit: limit}
	here := items[i].mask
	for w, left := range here {
		for left != 0 {
			c := w<<6 + bits.TrailingZeros64(left)
			left &= left - 1
			for _, r := range l.by[c] {
				if r.least > reach-i || r.needs[0]&^window[0] != 0 || r.needs[1]&^window[1] != 0 ||
					!r.firstIs(here, c) {
					continue
				}
				if len(r.before) > 0 && !r.contextBefore(done) {
					continue
				}
				m.rule = r
				if r.try(&m, 0, i, best) {
					found = true
				}
			}
		}
	}
	return found
}

// firstIs reports whether c is the first class under which an item of mask m
// may begin the rule, so that the rule is tried once.
func (r *rule) firstIs(m mask, c int) bool {
	if a := r.first[0] & m[0]; a != 0 {
		return bits.TrailingZeros64(a) == c
	}
	return 64+bits.TrailingZeros64(r.first[1]&m[1]) == c
}

// try fills the elements from e on with the items from i on, keeps the best
// whole match and reports whether there was a better one. It calls itself once
// an element, never more.
func (r *rule) try(m *match, e, i int, best *match) bool {
	if e == len(r.elems) {
		worse := i < best.end || i == best.end && (best.n == 0 || r.order >= best.rule.order)
		if worse || i >= m.limit || !r.contextAfter(m.items, i) {
			return false
		}
		*best = *m
		best.end = i
		return true
	}
	el := &r.elems[e]
	better := false
	if i < len(m.items) {
		if c, ok := el.fits(&m.items[i]); ok && m.n < longest {
			m.picks[m.n] = pick{int32(i), c}
			m.n++
			better = r.try(m, e+1, i+1, best)
			m.n--
		}
	}
	if el.optional && r.try(m, e+1, i, best) {
		better = true
	}
	return better
}

func (r *rule) contextBefore(items []item) bool {
	i := len(items)
	for k := len(r.before) - 1; k >= 0; k-- {
		i--
		ok := false
		if i >= 0 {
			_, ok = r.before[k].fits(&items[i])
		}
		if ok == r.before[k].not {
			return false
		}
	}
	return true
}

func (r *rule) contextAfter(items []item, i int) bool {
	for k := range r.after {
		ok := i >= len(items) && r.after[k].any.has(cStop) // a paragraph ends as a sentence does
		if i < len(items) {
			_, ok = r.after[k].fits(&items[i])
		}
		if ok == r.after[k].not {
			return false
		}
		i++
	}
	return true
}

// run replaces, from left to right, what the level's patterns match. It works
// in place and returns the items that are left.
func (l *level) run(items []item) []item {
	var m match
	w := 0
	for i := 0; i < len(items); {
		v := l.value(items[:w], items, i, &m)
		if v == nil {
			if w != i {
				items[w] = items[i]
			}
			w++
			i++
			continue
		}
		last := m.end - 1
		if last > i && m.picks[m.n-1].class == cComma {
			last--
		}
		made := item{
			word: items[i].word, start: items[i].start, end: items[last].end, v: v,
			glued: items[i].glued, upper: items[i].upper, first: items[i].first,
		}
		made.set(m.rule.outOf(v))
		if m.n == 1 && len(m.rule.before) == 0 && len(m.rule.after) == 0 && !items[i].strong.has(m.picks[0].class) {
			made.strong = mask{} // a word with commoner meanings, and nothing beside it
		}
		v.start, v.end = made.start, made.end
		i = m.end
		items[w] = made
		w++
	}
	return items[:w]
}

// outOf is the class of what the rule has made: a length is one, whatever the
// rule hoped to find.
func (r *rule) outOf(v *value) class {
	if v.form == durForm {
		return cDur
	}
	return r.out
}

// tries is how many matches are looked at where an action rejects the longest.
const tries = 4

// value returns the meaning of the longest match at item i that has one, nil
// if there is none.
func (l *level) value(done, items []item, i int, m *match) *value {
	if items[i].mask.empty() {
		return nil
	}
	limit := len(items) + 1
	for range tries {
		if !l.find(done, items, i, limit, m) {
			return nil
		}
		if v, ok := m.rule.action(m); ok {
			return v
		}
		limit = m.end
	}
	return nil
}

// next returns the item after the match, nil at the end of the paragraph.
func (m *match) next() *item {
	if m.end < len(m.items) {
		return &m.items[m.end]
	}
	return nil
}

// previous returns the item before the match, nil at the start of the paragraph.
func (m *match) previous() *item {
	if n := len(m.done); n > 0 {
		return &m.done[n-1]
	}
	return nil
}
