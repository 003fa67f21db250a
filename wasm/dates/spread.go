package dates

// spreadMonths gives the days of an enumeration the month that stands at its
// end: "am 3., 4., 5. und 7. Oktober". It works in place, from the end.
func spreadMonths(items []item) []item {
	drop := false
	for i := len(items) - 1; i > 0; i-- {
		month := monthOf(&items[i])
		if month == nil {
			continue
		}
		k := i - 1
		for k > 0 {
			mark := k // the comma or "and"
			if m := items[mark].mask; !m.has(cComma) && !m.has(cAnd) && !m.has(cSlash) {
				break
			}
			day := mark - 1
			dotted := items[day].mask.has(cDot) && items[day].glued && day > 0
			if dotted {
				day--
			}
			d := &items[day]
			if d.v != nil || d.width == 0 || !d.mask.has(cDay) || !dotted && items[mark].mask.has(cComma) {
				break
			}
			v := &value{form: dateForm, y: month.y, mo: month.mo, d: d.num, start: d.start, end: d.end}
			if dotted {
				v.end = items[day+1].end
				items[day+1] = item{} // taken
				drop = true
			}
			made := item{word: d.word, start: d.start, end: v.end, v: v, glued: d.glued}
			made.set(cDate)
			items[day] = made
			items[mark] = item{start: items[mark].start, end: items[mark].end} // parts the dates from each other
			k = day - 1
		}
		i = k + 1
	}
	if !drop {
		return items
	}
	w := 0
	for i := range items {
		if items[i].end == 0 {
			continue
		}
		items[w] = items[i]
		w++
	}
	return items[:w]
}

// monthOf returns the date of an item that names a day and its month.
func monthOf(it *item) *value {
	v := it.v
	if v == nil {
		return nil
	}
	if v.form == rangeForm && v.from != nil {
		v = v.from
	}
	if v.form != dateForm || v.mo == 0 || v.d == 0 {
		return nil
	}
	return v
}
