package dates

import "strings"

// digits reads what begins with the digit at i: a whole numeric date or time
// where there is one, else a number. It pushes one item and returns its end.
func (s *scanner) digits(i, to int) int {
	if it, ok := s.isoDate(i, to); ok {
		s.push(it)
		return it.end
	}
	if it, ok := s.numericDate(i, to); ok {
		s.push(it)
		return it.end
	}
	if it, ok := s.clock(i, to); ok {
		s.push(it)
		return it.end
	}
	n, end := s.number(i, to)
	it := item{start: i, end: end, num: n, width: end - i}
	if it.width > 9 {
		it.set(cDigits)
		s.push(it)
		return end
	}
	// 1,250 and 3.5
	grouped := false
	for it.width <= 3 && end+1 < to && (s.text[end] == ',' || s.text[end] == '.') && isDigit(rune(s.text[end+1])) {
		m, e := s.number(end+1, to)
		if e-end-1 == 3 && it.num < 1_000_000_000 && it.num > 0 && (e >= to || !isDigit(rune(s.text[e]))) {
			it.num, end, grouped = it.num*1000+m, e, true
			if e+1 < to && (s.text[e] == ',' || s.text[e] == '.') && it.num < 1_000_000 {
				continue
			}
			break
		}
		if e-end-1 <= 2 && !grouped {
			it.frac = m * 100
			if e-end-1 == 2 {
				it.frac = m * 10
			}
			if s.text[end] == '.' && it.num <= 24 && m < 60 && e-end-1 == 2 { // 20.30 Uhr
				it.set(cHour)
				it.v = &value{form: clockForm, hasClock: true, h: it.num, mi: m, minutes: true}
			}
			end, grouped = e, true
		}
		break
	}
	if !grouped && it.width > 3 && end+1 < to && s.text[end] == '.' && isDigit(rune(s.text[end+1])) { // 2082.1
		_, it.end = s.number(end+1, to)
		it.set(cDigits)
		s.push(it)
		return it.end
	}
	const half = " 1/2"
	if !grouped && it.width <= 3 && strings.HasPrefix(s.text[end:to], half) {
		if at := end + len(half); at == to || !isDigit(rune(s.text[at])) {
			it.frac, grouped, end = 500, true, at
		}
	}
	it.end = end
	if grouped {
		it.set(cNum)
		if it.v != nil {
			it.mask, it.strong = mask{}, mask{}
			it.set(cNum)
			it.set(cHour)
		}
		if s.isAmount(i, end, to) {
			it.v, it.mask, it.strong = nil, mask{}, mask{}
			it.set(cNum)
		}
		s.push(it)
		return end
	}
	s.numberClasses(&it)
	if s.isAmount(i, end, to) {
		it.mask, it.strong = mask{}, mask{}
	}
	s.push(it)
	return end
}

// amountSigns are the signs of money and shares.
var amountSigns = []string{"$", "%", "€", "£", "¥", "₴", "₽", "#"}

// isAmount reports whether the digits i..end are money or a share.
func (s *scanner) isAmount(i, end, to int) bool {
	after := strings.TrimPrefix(s.text[end:to], " ")
	for _, sign := range amountSigns {
		if rest, ok := strings.CutPrefix(after, sign); ok && sign != "#" {
			return rest == "" || !isDigit(rune(rest[0])) // in 2014 $5 was much
		}
	}
	before := strings.TrimSuffix(s.text[:i], " ")
	for _, sign := range amountSigns {
		if strings.HasSuffix(before, sign) {
			return true
		}
	}
	return false
}

func (s *scanner) numberClasses(it *item) {
	it.set(cNum)
	if it.width <= 2 {
		if it.num >= 1 && it.num <= 31 {
			it.set(cDay)
		}
		if it.num >= 1 && it.num <= 12 {
			it.set(cMonthNo)
		}
		if it.num <= 24 {
			it.set(cHour)
		}
		if it.num < 60 {
			it.set(cMinute)
		}
		if it.width == 2 {
			it.set(cYear2)
		}
	}
	if it.width == 4 && it.num >= 1000 && it.num < 2200 {
		it.set(cYear)
	}
	if it.width == 4 && it.num < 2400 && it.num%100 < 60 || it.width == 3 && it.num%100 < 60 {
		it.set(cHHMM)
	}
	if it.width >= 3 {
		it.set(cDigits)
	}
}

// number reads digits; beyond nine of them the value is not kept.
func (s *scanner) number(i, to int) (n, end int) {
	for end = i; end < to && isDigit(rune(s.text[end])); end++ {
		if end-i < 9 {
			n = n*10 + int(s.text[end]-'0')
		}
	}
	return n, end
}

func isDigitAt(text string, i, to int) bool { return i < to && isDigit(rune(text[i])) }

// isoDate reads 2024-04-03, 2024-04, 20240403 and 2024-04-03T14:44:05Z.
func (s *scanner) isoDate(i, to int) (item, bool) {
	y, e := s.number(i, to)
	if e-i == 8 && y >= 19000101 && y < 21000000 {
		d := Day{y / 10000, y / 100 % 100, y % 100}
		if d.valid() {
			return s.dateItem(i, e, d), true
		}
	}
	if e-i != 4 || y < 1000 || y >= 2200 || e >= to {
		return item{}, false
	}
	sep := s.text[e]
	if sep != '-' && sep != '/' && sep != '.' {
		return item{}, false
	}
	m, e2 := s.number(e+1, to)
	if e2-e-1 < 1 || e2-e-1 > 2 || m < 1 || m > 12 {
		return item{}, false
	}
	if e2 >= to || s.text[e2] != sep || e2+1 >= to || !isDigit(rune(s.text[e2+1])) {
		if sep == '.' || e2-e-1 == 2 && m == y%100+1 || sep == '/' && e2-e-1 == 2 { // 2009/10 is a season
			return item{}, false
		}
		it := s.dateItem(i, e2, Day{y, m, 0})
		return it, true
	}
	d, e3 := s.number(e2+1, to)
	if e3-e2-1 > 2 || !(Day{y, m, d}).valid() && (d > 31 || d < 1) {
		return item{}, false
	}
	it := s.dateItem(i, e3, Day{y, m, d})
	if e3 < to && s.text[e3] == 'T' {
		if c, ok := s.clock(e3+1, to); ok {
			it.v.setClock(c.v)
			it.end = c.end
			if it.end < to && s.text[it.end] == 'Z' {
				it.end++
			}
		}
	}
	return it, true
}

// numericDate reads 3/4/2024, 3.4.24, 3-4-2024 and, as a weaker form, 3/4 and 3.4.
func (s *scanner) numericDate(i, to int) (item, bool) {
	a, e := s.number(i, to)
	if e-i > 2 || e >= to || a < 1 || a > 31 {
		return item{}, false
	}
	sep := s.text[e]
	if sep != '/' && sep != '.' && sep != '-' {
		return item{}, false
	}
	at := e + 1
	if sep == '.' && at < to && s.text[at] == ' ' {
		at++
	}
	b, e2 := s.number(at, to)
	if e2-at < 1 || e2-at > 2 || b < 1 || b > 31 {
		return item{}, false
	}
	at2 := e2 + 1
	if e2 < to && sep == '.' && s.text[e2] == sep && at2 < to && s.text[at2] == ' ' {
		at2++
	}
	if e2 < to && s.text[e2] == sep && at2 < to && isDigit(rune(s.text[at2])) {
		y, e3 := s.number(at2, to)
		if n := e3 - at2; n != 2 && n != 4 {
			return item{}, false
		}
		if e3 < to && (s.text[e3] == sep || s.text[e3] == '.') && e3+1 < to && isDigit(rune(s.text[e3+1])) {
			return item{}, false // a version or an address
		}
		if e3-at2 == 2 {
			y = fullYear(y)
		}
		d, ok := s.dayAndMonth(a, b, y, sep)
		if !ok {
			return item{}, false
		}
		return s.dateItem(i, e3, d), true
	}
	if sep == '/' || sep == '.' && e2 < to && s.text[e2] == '.' {
		if n := len(s.items); sep == '.' && n > 0 && s.items[n-1].mask.has(cOclock) && !isDigitAt(s.text, e2+1, to) {
			return item{}, false // "klokken 6.10."
		}
		if e2+1 < to && isDigit(rune(s.text[e2+1])) && (s.text[e2] == sep || s.text[e2] == '.' || s.text[e2] == ',') {
			return item{}, false // 30/4.85
		}
		d, ok := s.dayAndMonth(a, b, 2000, sep)
		if !ok {
			return item{}, false
		}
		d.Year = 0
		if sep == '.' {
			e2++
		}
		it := s.dateItem(i, e2, d)
		it.strong = mask{}
		return it, true
	}
	return item{}, false
}

func (s *scanner) dayAndMonth(a, b, y int, sep byte) (Day, bool) {
	d := Day{y, b, a}
	if s.month && sep != '.' {
		d = Day{y, a, b}
	}
	if d.Month > 12 && sep != '.' {
		d.Month, d.Day = d.Day, d.Month
	}
	return d, d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= 31
}

// fullYear completes a year of two digits.
func fullYear(y int) int {
	if y < 40 {
		return 2000 + y
	}
	return 1900 + y
}

func (s *scanner) dateItem(i, end int, d Day) item {
	it := item{start: i, end: end, v: &value{form: dateForm, y: d.Year, mo: d.Month, d: d.Day}}
	it.set(cDate)
	return it
}

// clock reads 14:44, 14:44:05 and 14:44Z.
func (s *scanner) clock(i, to int) (item, bool) {
	h, e := s.number(i, to)
	if e-i > 2 || h > 24 || e >= to || s.text[e] != ':' {
		return item{}, false
	}
	m, e2 := s.number(e+1, to)
	if e2-e-1 != 2 || m > 59 {
		return item{}, false
	}
	v := &value{form: clockForm, hasClock: true, h: h, mi: m, minutes: true}
	if e2 < to && s.text[e2] == ':' {
		if sec, e3 := s.number(e2+1, to); e3-e2-1 == 2 && sec < 60 {
			v.s, v.seconds, e2 = sec, true, e3
		}
	}
	it := item{start: i, end: e2, v: v}
	it.set(cClock)
	return it, true
}
