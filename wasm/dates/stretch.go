package dates

import "strconv"

// stretch returns where a length of time that ends or begins now lies, as
// "A/B" with B the first day after it: "the last three months".
func (p *placer) stretch(v *value) string {
	if p.ref == (Day{}) || v.vague {
		return ""
	}
	if v.u <= hour {
		now := value{hasClock: true, h: p.hour, mi: p.minute, minutes: true, seconds: true}
		a := dayStamp(p.ref)
		a.clock = &now
		b := p.from(p.ref, v, false)
		if b.clock == nil {
			return ""
		}
		if v.away < 0 {
			a, b = b, a
		}
		return a.String() + "/" + b.String()
	}
	from := p.ref
	switch v.u {
	case quarter:
		from = container(from, quarter).start()
		if v.away > 0 {
			from = from.addMonths(3)
		}
	case decade, century:
		from = container(from, v.u).start()
		if v.away > 0 {
			from = move(from, 1, v.u).start()
		}
	default:
		if v.away > 0 && !v.within {
			from = from.add(1)
		}
	}
	to := p.exactly(from, v, v.away*v.n)
	if !to.ok() {
		return ""
	}
	if v.u == workday && v.away > 0 { // the day after the last of them
		last := *v
		last.n--
		to = dayStamp(p.exactly(from, &last, last.n).start().add(1))
	}
	a, b := from, to.start()
	if v.away < 0 {
		a, b = b, a
	}
	return a.String() + "/" + b.String()
}

// stretchIn returns the first and last day of "the first ten days of May".
func (p *placer) stretchIn(v *value) (first, last Day) {
	base := p.place(v.base)
	first, last = base.bounds()
	if first == (Day{}) || v.n > 400 {
		return Day{}, Day{}
	}
	w := value{n: v.n, u: v.u, away: 1}
	if v.nth < 0 {
		w.away = -1
		s := p.exactly(last.add(1), &w, -v.n)
		return s.start(), last
	}
	if v.u == week { // whole weeks
		first = first.add((8 - first.weekday()) % 7)
	}
	s := p.exactly(first, &w, v.n)
	return first, s.start().add(-1)
}

// remember keeps a placed date for what will point back to it.
func (p *placer) remember(s stamp, v *value) {
	if !s.ok() {
		return
	}
	if v.away != 0 && v.u >= year {
		return // "a year earlier" three times over is the same year
	}
	if s.grain == quarter {
		p.topic = s
	}
	if v.y != 0 && s.grain == year {
		p.lastYear = s.y
	}
	// "the raid of 3 May, which the ministry had planned on 2 April": it goes on about May
	if p.aside && p.same.ok() && p.same.grain == day {
		return
	}
	p.last, p.same = s, s
}

// after moves the end of a range by whole units until it is not before its start.
func (p *placer) after(b, a stamp, v *value) stamp {
	switch {
	case v.fields()&^(fClock|fPart) == fWd: // from next Monday to Friday
		gap := a.start().number() - b.start().number()
		r := dayStamp(b.start().add((gap + 6) / 7 * 7))
		r.clock, r.part = b.clock, b.part
		return r
	case v.lent: // from 27 April to the 3rd
		d := b.start().addMonths(1)
		b.y, b.m = d.Year, d.Month
		return b
	case b.grain == week || b.grain == weekend || b.grain > year:
		return b
	case b.grain == day && b.clock == nil && a.start().number()-b.start().number() < 7:
		d := b.start().add(7)
		r := dayStamp(d)
		return r
	}
	b.y++
	return b
}

// set returns the TIMEX3 value of what comes again: "P1W", "XXXX-WXX-1", "XXXX-WXX-5TMO".
func (v *value) set(exact bool) string {
	if v.u != noUnit {
		if v.hasClock && v.u == day && v.n == 1 {
			return v.clockOnly(exact)
		}
		return v.period()
	}
	t := ""
	if v.hasClock || v.part != noPart {
		t = v.clockOnly(exact)
	}
	switch {
	case v.wd != 0:
		return "XXXX-WXX-" + strconv.Itoa(v.wd) + t
	case v.relUnit == weekend:
		return "XXXX-WXX-WE"
	case v.mo != 0 && v.d != 0:
		return "XXXX-" + two(v.mo) + "-" + two(v.d) + t
	case v.mo != 0:
		return "XXXX-" + two(v.mo)
	case v.d != 0:
		return "XXXX-XX-" + two(v.d) + t
	case v.season != 0:
		return "XXXX-" + seasonNames[v.season]
	case v.q != 0:
		return "XXXX-Q" + strconv.Itoa(v.q)
	case v.hol != 0 && v.hol < 2000:
		return "XXXX-" + two(v.hol/100) + "-" + two(v.hol%100)
	}
	return t
}

func (v *value) clockOnly(exact bool) string {
	s := stamp{part: v.part, exact: exact}
	if v.hasClock {
		s.clock = v
	}
	return s.time()
}

// edge is the day at which a stamp stands as the end of a range: its first,
// that in its middle, or the one after its last.
func (s stamp) edge() Day {
	first, last := s.bounds()
	switch {
	case first == (Day{}):
		return first
	case s.mod == endMod:
		return last.add(1)
	case s.mod == midMod:
		return first.add((last.number() - first.number() + 1) / 2)
	}
	return first
}
