package dates

// combineNumbers joins what is written in several words or marks into one
// number: "twenty-four", "two thousand and eight", "3rd", "2 1/2", and sees
// years in "nineteen ninety-six". It works in place.
func combineNumbers(items []item, wordDays bool) []item {
	w := 0
	for i := 0; i < len(items); {
		it := items[i]
		end := i + 1
		var next mask
		if end < len(items) {
			next = items[end].mask
		}
		if it.width > 0 && it.mask.has(cNum) && it.frac == 0 && next.has(cNth) && items[end].glued {
			it.end = items[end].end
			it.mask, it.strong, it.v = mask{}, mask{}, nil
			it.set(cOrd)
			end++
		} else if it.mask.has(cNum) && (it.width == 0 && it.v == nil ||
			it.width > 0 && it.width < 4 && next.has(cMult)) {
			end = spelled(items, i, &it)
		} else if it.mask.has(cA) && end < len(items) && items[end].mask.has(cMult) {
			if e := spelled(items, i+1, &it); e > i+1 {
				end = e
			}
		} else if it.mask.has(cMult) && !it.mask.has(cOrd) {
			end = spelled(items, i, &it)
		}
		if it.mask.has(cOrd) {
			n := it.num
			if it.width == 0 {
				n = it.value(cOrd)
			}
			if n <= 31 && (n >= 1 || it.width > 0) {
				it.mask.add(cDay)
			}
		}
		if it.width == 0 && it.mask.has(cNum) {
			it.wordClasses(it.value(cNum), wordDays)
		}
		items[w] = it
		w++
		i = end
	}
	return items[:w]
}

// spelled reads the number that begins at items[i], sets it in out and returns
// the index after it. The number of words it takes is bounded.
func spelled(items []item, i int, out *item) int {
	total, part, end := 0, 0, i
	ordinal, year := false, false
	last := -1 // value of the word before: what may follow depends on it
	for end < len(items) && end-i < 12 && !ordinal {
		it := &items[end]
		at := end
		if last >= 0 && (it.mask.has(cHyphen) && it.glued || it.mask.has(cAnd)) && end+1 < len(items) {
			at = end + 1
			it = &items[at]
		}
		skipped := at != end
		and := skipped && items[end].mask.has(cAnd)
		switch {
		case it.mask.has(cMult):
			n := it.value(cMult)
			if skipped && last >= 0 {
				return finishNumber(items, i, end, total+part, ordinal, year, out)
			}
			if part == 0 {
				part = 1
			}
			if n >= 1000 {
				total += part * n
				part = 0
			} else {
				part *= n
			}
			last = n
		case (it.mask.has(cNum) || it.mask.has(cOrd) && last >= 20) && (it.width == 0 || last < 0):
			c := cNum
			if !it.mask.has(cNum) {
				c = cOrd
			}
			n := it.value(c)
			ok := false
			switch {
			case last < 0:
				ok = true
			case last >= 100:
				ok = n < last && n > 0 && n < 100
			case last >= 20 && last < 100 && part%10 == 0 && n < 20 && n > 0:
				ok = n < 10 || last == 60 || last == 80 // soixante-dix
				ok = ok && (c == cNum || n < 10)
			case !and && !year && c == cNum && total == 0 && last != 10 && pairOfYear(part, n):
				total, part, year, ok = part*100, 0, true, true
			case part == 20 && total == 0 && n >= 10 && n < 20 && !skipped && c == cNum && year:
				ok = false
			}
			if !ok {
				return finishNumber(items, i, end, total+part, ordinal, year, out)
			}
			part += n
			last = n
			ordinal = c == cOrd
		default:
			return finishNumber(items, i, end, total+part, ordinal, year, out)
		}
		end = at + 1
	}
	return finishNumber(items, i, end, total+part, ordinal, year, out)
}

// pairOfYear reports whether two numbers may be the halves of a year:
// "nineteen ninety".
func pairOfYear(a, b int) bool {
	return a >= 10 && a <= 21 && a != 20 && b >= 10 && b < 100 && (b%10 == 0 || b < 20)
}

// finishNumber makes one item of items[i:end]; a single word keeps its senses.
func finishNumber(items []item, i, end, n int, ordinal, year bool, out *item) int {
	if end-i == 1 && !items[i].mask.has(cMult) && out.start == items[i].start {
		return end
	}
	if end == i {
		return i + 1
	}
	*out = item{
		word: out.word, start: out.start, end: items[end-1].end,
		glued: out.glued, upper: out.upper, first: out.first, num: n,
	}
	if ordinal {
		out.set(cOrd)
		return end
	}
	out.set(cNum)
	if n >= 1000 && n < 2200 {
		out.mask.add(cYear)
		if year { // nineteen ninety-six; two thousand may count people
			out.set(cYear)
		}
	}
	return end
}

// wordClasses adds what a number in words may stand for; one that is weak
// ("ein") stays so.
func (it *item) wordClasses(n int, days bool) {
	weak := !it.strong.has(cNum)
	for _, r := range [...]struct {
		c        class
		from, to int
	}{{cDay, 1, 31}, {cHour, 0, 24}, {cMinute, 0, 59}, {cYear2, 40, 99}} {
		if n < r.from || n > r.to || r.c == cDay && !days {
			continue
		}
		it.mask.add(r.c)
		if !weak {
			it.strong.add(r.c)
		}
	}
}
