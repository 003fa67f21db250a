package dates

// core are the classes without one of which no pattern can match.
var core = maskOf(
	cMonth, cWeekday, cUnit, cNum, cOrd, cMult, cAndHalf, cQuart, cSeason, cPart, cHol, cRelDay, cRelUnit, cRelPart,
	cRef, cFreq, cNoon, cDecade, cRoman, cWdSet, cLend, cHHMM, cYear, cYear2, cDay, cMonthNo, cHour, cMinute, cDate,
	cClock, cYearWord, cX1, cX2, cSpan,
)

// verbs are of use to tell the tense and end every expression.
var verbs = maskOf(cVPast, cVFut, cVPres, cVBe, cVPart, cVSay, cComp, cSub, cBack, cBackEnd, cState, cOnce)

func maskOf(list ...class) (m mask) {
	for _, c := range list {
		m.add(c)
	}
	return m
}

// condense makes one empty item of everything that no pattern can reach: runs
// of words with no core class among them. Most of a story goes.
func condense(items []item) []item {
	w := 0
	for i := 0; i < len(items); {
		if items[i].without(verbs) {
			i = keepGap(items, &w, i)
			continue
		}
		end, found := i, false
		for end < len(items) && !items[end].without(verbs) {
			found = found || items[end].mask.meets(core)
			end++
		}
		for ; i < end; i++ {
			if !found {
				keepGap(items, &w, i)
				continue
			}
			if w != i {
				items[w] = items[i]
			}
			w++
		}
	}
	return items[:w]
}

// without takes the classes away and reports whether none is left.
func (it *item) without(m mask) bool {
	if it.mask.empty() {
		return true
	}
	it.verb = it.verb || it.mask.meets(m)
	it.mask[0] &^= m[0]
	it.mask[1] &^= m[1]
	return it.mask.empty()
}

// keepGap adds an empty item unless there is one, and returns the next index.
func keepGap(items []item, w *int, i int) int {
	if *w == 0 || !items[*w-1].mask.empty() || items[*w-1].width > 0 {
		it := items[i]
		it.mask, it.strong, it.senses, it.v = mask{}, mask{}, nil, nil
		it.named = it.upper
		items[*w] = it
		*w++
	} else {
		items[*w-1].end, items[*w-1].named = items[i].end, items[i].upper
	}
	return i + 1
}
