package dates

// leastSpelled is the first year that is read from a number in words that does
// not go in pairs: "two thousand and eight", not "a thousand".
const leastSpelled = 1500

// countsOn reports whether the year at the end of the match is a number in
// words that counts what follows: "in two thousand homes".
func (m *match) countsOn() bool {
	last := m.picks[m.n-1]
	it := &m.items[last.item]
	if n := m.next(); n != nil && last.class == cYear && m.n == 1 && it.width == 4 && it.num < oldYear {
		if n.upper && n.mask.empty() && n.start == it.end+1 { // at 1775 Quay Road
			return true
		}
	}
	if n := m.next(); n != nil && last.class == cYear && it.width == 4 && !m.has(cYearWord) && n.glued &&
		(n.mask.has(cCounted) || n.mask.empty() && n.end-n.start > 2 && m.n == 1) { // 全部的2000台
		return true
	}
	if last.class == cYear && it.width == 0 && !it.strong.has(cYear) && it.num < leastSpelled {
		return true
	}
	return last.class == cYear && !m.has(cYearWord) && it.width == 0 && !it.strong.has(cYear) && !m.endsNumber()
}

// makeYear2 takes two digits after a month for a year when they cannot be a day.
func makeYear2(m *match) (*value, bool) {
	if m.get(cYear2, 0).num <= 31 {
		return nil, false
	}
	return makeDate(m)
}

// beforeYear are the marks that may touch a year.
var beforeYear = maskOf(cOpen, cDash, cSlash, cApos, cQuote)

// makeBareYear accepts four digits as a year unless they count what follows.
func makeBareYear(m *match) (*value, bool) {
	it := m.get(cYear, 0)
	y := it.value(cYear)
	if it.width == 0 && y != 0 {
		if !it.strong.has(cYear) {
			return nil, false
		}
		return makeDate(m)
	}
	if m.counted(y) || y < 1500 || y > 2100 {
		return nil, false
	}
	if p := m.previous(); p != nil && it.glued && !p.mask.meets(beforeYear) {
		return nil, false
	}
	if n := len(m.done); n > 1 && m.done[n-1].mask.has(cDash) && m.done[n-2].width > 0 &&
		!m.done[n-2].mask.has(cYear) { // 32-2015
		return nil, false
	}
	return makeDate(m)
}

// roundYears is what a number of four digits must be a multiple of to be as
// often a rounded count as a year: "2000 Menschen".
const roundYears = 50

// oldYear is the year before which a bare number before a name is rather part
// of the name: "Bench 1775 Winery".
const oldYear = 1800

var (
	periodWords = maskOf(cYearWord, cRel, cUnit)
	rangeWords  = maskOf(cTo, cUntil, cDash)
)

// counted reports whether a bare number counts what follows, or names a thing.
func (m *match) counted(y int) bool {
	n := m.next()
	if n == nil {
		return false
	}
	if m.joinsNumber(n) {
		return true
	}
	if n.mask.has(cCounted) || n.glued && n.mask.empty() && n.end-n.start > 2 { // 2000台
		return true
	}
	if m.end+1 < len(m.items) {
		after := &m.items[m.end+1]
		if n.mask.has(cIn) && after.mask.meets(periodWords) { // 2000 in the year before
			return true
		}
		if n.mask.meets(rangeWords) && after.width >= 4 && !after.mask.has(cYear) { // 2000 to 3000
			return true
		}
	}
	if p := m.previous(); p != nil && p.mask.has(cThe) { // the 2000 Olympics
		return false
	}
	if n.word != m.items[m.end-1].word+1 || !n.mask.empty() || n.end-n.start <= 2 {
		return false
	}
	return y%roundYears == 0 || y < oldYear && n.upper
}

// joinsNumber reports whether a mark joins the year with a number that is no
// year: "Order 2015-32", "Resolution 1999/44".
func (m *match) joinsNumber(mark *item) bool {
	if !mark.mask.has(cDash) && !mark.mask.has(cSlash) || m.end+1 >= len(m.items) {
		return false
	}
	after := &m.items[m.end+1]
	return after.glued == mark.glued && after.width > 0 && !after.mask.has(cYear)
}

// longestSpan is how many years "2015-19" may last: what is longer is rather a
// number of another kind.
const longestSpan = 15

// makeYearSpan reads a season over two years, "2015/16", and "2015-19".
func makeYearSpan(m *match) (*value, bool) {
	a, b := m.get(cYear, 0), m.get(cYear, 1)
	from := a.value(cYear)
	to := 0
	if b != nil {
		to = b.value(cYear)
	} else if b = m.get(cNum, 0); b.width == 2 {
		to = from/100*100 + b.num
	}
	if a.width != 4 || to <= from || to > from+longestSpan || m.has(cSlash) && to != from+1 {
		return nil, false
	}
	return &value{
		form: rangeForm,
		from: &value{form: dateForm, y: from},
		to:   &value{form: dateForm, y: to},
	}, true
}

func makeDecade(m *match) (*value, bool) {
	v := m.folded()
	if v.y == 0 || v.y%10 != 0 {
		return nil, false
	}
	if m.has(cYear2) && v.y >= 2030 {
		v.y -= 100 // the '30s
	}
	v.form, v.big, v.u = dateForm, decade, noUnit
	if v.y%100 == 0 && v.y < 2000 { // the 1900s
		v.big = century
	}
	return v, true
}

func makeDecadeWord(m *match) (*value, bool) {
	v := m.folded()
	v.y = m.get(cDecade, 0).value(cDecade)
	if v.y < 1000 {
		return nil, false
	}
	v.form, v.big = dateForm, decade
	return v, true
}

func makeCentury(m *match) (*value, bool) {
	v := m.folded()
	n := v.nth
	if it := m.get(cRoman, 0); it != nil {
		n = it.num
	}
	if n == 0 {
		n = v.d
	}
	if n < 1 || n > 30 {
		return nil, false
	}
	return &value{form: dateForm, y: (n - 1) * 100, big: century, mod: v.mod, nth: -2}, true
}
