package main

// scores are the figures that stories are judged by, as in the benchmark.
type scores struct{ bcubed, attach, fresh float64 }

// score compares clusters, in order of arrival, with the stories they should be.
func score(stories, clusters []string) scores {
	type both struct{ story, cluster string }
	story, cluster, joint := map[string]float64{}, map[string]float64{}, map[both]float64{}
	for i := range stories {
		story[stories[i]]++
		cluster[clusters[i]]++
		joint[both{stories[i], clusters[i]}]++
	}
	var p, r float64
	for i := range stories {
		n := joint[both{stories[i], clusters[i]}]
		p += n / cluster[clusters[i]]
		r += n / story[stories[i]]
	}
	n := float64(len(stories))
	var out scores
	out.bcubed = 2 * p * r / (p + r) / n

	members := map[string]map[string]int{}
	begun := map[string]bool{}
	var joins, right, could, first, alone float64
	for i, c := range clusters {
		if len(members[c]) > 0 {
			joins++
			if purest(members[c]) == stories[i] {
				right++
			}
		}
		if begun[stories[i]] {
			could++
		} else {
			first++
			if len(members[c]) == 0 {
				alone++
			}
		}
		begun[stories[i]] = true
		if members[c] == nil {
			members[c] = map[string]int{}
		}
		members[c][stories[i]]++
	}
	out.attach, out.fresh = 2*right/(joins+could), alone/first
	return out
}

// purest returns the story most members are of, "" when two are as many.
func purest(members map[string]int) string {
	best, n, tie := "", 0, false
	for s, c := range members {
		switch {
		case c > n:
			best, n, tie = s, c, false
		case c == n:
			tie = true
		}
	}
	if tie {
		return ""
	}
	return best
}
