package dates

// knownYear is the year that the sentence ("In 2019 it opened on 3 August") or
// an earlier mention of the same day has given, 0 if neither has.
func (p *placer) knownYear(d Day) int {
	if p.tense == future || p.exact {
		return 0
	}
	key := d.Month*100 + d.Day
	if p.frame != 0 {
		p.keepYear(key, p.frame)
		return p.frame
	}
	if y := p.years[key]; y != 0 {
		return y
	}
	// "On 13 March 2024 they wrote; the day after, on 14 March, they answered":
	// what lies near the day told last belongs to its year.
	if last := p.last; last.ok() && last.grain == day && last.y != p.ref.Year && (p.tense == past || p.ref.Before(d)) {
		for _, y := range [...]int{last.y, last.y + 1} {
			gap := (Day{y, d.Month, d.Day}).number() - last.start().number()
			if abs(gap) <= storyDays && y <= p.ref.Year {
				p.keepYear(key, y)
				return y
			}
		}
	}
	return 0
}

// storyDays is how many days may lie between two days of one train of events.
const storyDays = 45

func (p *placer) keepYear(key, y int) {
	if p.years == nil {
		p.years = map[int]int{}
	}
	p.years[key] = y
}

// spoken keeps the year that a mention gives to what stands after it: to the
// rest of its sentence, and to its own day in the rest of the text. lead says
// that the mention opens the sentence.
func (p *placer) spoken(v *value, lead bool) {
	const whole = fY | fMo | fD
	if v.form != dateForm && v.form != clockForm {
		return
	}
	f := v.fields() &^ (fClock | fPart | fWd)
	switch {
	case f == whole:
		p.keepYear(v.mo*100+v.d, v.y)
		p.frame = v.y
	case f == fY && lead && v.mod == noMod:
		p.frame = v.y
	case f == fRel && lead && v.hasRel && v.relUnit == year && v.rel < 0 && v.anchor == fromReference &&
		p.ref != (Day{}):
		p.frame = p.ref.Year + v.rel
	}
}
