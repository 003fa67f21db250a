package dates

// relative places "last week", "yesterday", "the third quarter of last year".
func (p *placer) relative(v *value) stamp {
	from := p.ref
	u := v.relUnit
	if u == day && v.anchor == fromReference && p.quoted && p.saidOn != (Day{}) { // he said on Friday: "Today we begin"
		from = p.saidOn
	}
	if told := v.next && p.tense == past && p.last.ok() && p.last.grain == day; v.anchor == fromText || told {
		if s, ok := p.spokenOf(v); ok {
			return p.within(s, v)
		}
		if p.last.ok() && v.rel != 0 {
			if p.last.grain > u {
				from = p.last.start()
			} else {
				from, _ = p.last.bounds()
			}
		}
	}
	if from == (Day{}) {
		return stamp{}
	}
	if v.weakRel && v.rel == 0 {
		switch {
		case u == weekend && p.tense != future && from.weekday() <= 3:
			return move(from, -1, weekend)
		case u == quarter && v.fields()&^fRel == 0:
			return move(from, -1, quarter)
		}
	}
	if v.near && u == weekend && v.rel == 1 && from.weekday() < 6 && !p.exact { // the coming weekend
		return move(from, 0, weekend)
	}
	if u <= hour {
		d := value{n: abs(v.rel), u: u, away: sign(v.rel)}
		if v.rel == 0 {
			return stamp{ref: presentRef}
		}
		return p.from(from, &d, false)
	}
	return p.within(move(from, v.rel, u), v)
}

// spokenOf finds the unit that "that week", "the quarter" point back to.
func (p *placer) spokenOf(v *value) (stamp, bool) {
	if v.rel != 0 {
		return stamp{}, false
	}
	if v.relUnit == quarter && p.topic.ok() {
		return p.topic, true
	}
	if !v.weakRel || !p.last.ok() || v.fiscal {
		return stamp{}, false
	}
	if p.last.grain <= v.relUnit && v.relUnit != quarter && v.relUnit != weekend {
		return container(p.last.start(), v.relUnit), true
	}
	return stamp{}, false
}

func abs(n int) int { return max(n, -n) }

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// within narrows a unit to the fields that are named beside it.
func (p *placer) within(s stamp, v *value) stamp {
	if !s.ok() {
		return s
	}
	d := s.start()
	switch {
	case v.mo != 0 && v.d != 0:
		return p.checked(Day{d.Year, v.mo, v.d})
	case v.mo != 0:
		return stamp{grain: month, y: d.Year, m: v.mo}
	case v.wd != 0 && s.grain == day && v.relUnit == day: // "today, on Sunday", printed on Monday
		gap := (v.wd - d.weekday() + 7) % 7
		if gap > 3 {
			gap -= 7
		}
		return dayStamp(d.add(gap))
	case v.wd != 0 && s.grain <= week:
		return dayStamp(monday(s.weekOf()).add(v.wd - 1))
	case v.wd != 0:
		return dayStamp(d.add((v.wd - d.weekday() + 7) % 7))
	case v.d != 0:
		return p.checked(Day{d.Year, d.Month, v.d})
	case v.hol != 0:
		return p.feast(v.hol, d.Year)
	case v.season != 0:
		return stamp{grain: year, y: d.Year, season: v.season}
	case v.q != 0:
		return stamp{grain: quarter, y: d.Year, q: v.q}
	case v.half != 0:
		return stamp{grain: halfYear, y: d.Year, half: v.half}
	case v.wk != 0:
		return stamp{grain: week, y: d.Year, wk: v.wk}
	}
	return s
}

// weekOf returns the ISO year and week in which the stamp begins.
func (s stamp) weekOf() (y, w int) { return s.start().isoWeek() }
