package story

import (
	"sort"
	"strings"
)

// coreNames is how many names stand for what a story is about, and offCore what
// a sentence counts that holds none of them: an article also tells of other
// things that happened.
const (
	coreNames = 3
	offCore   = 0.2
)

// core is the names that most articles of a story share, as they print them.
type core []string

// coreOf returns the names in most of the readings, the commonest first.
func coreOf(rs []*Reading) core {
	type counted struct {
		printed string
		n       int
	}
	index := map[string]int{}
	var all []counted
	for _, r := range rs {
		for _, t := range r.Terms {
			if t.Where&IsName == 0 || strings.HasPrefix(t.Text, "@") || t.Printed == "" {
				continue
			}
			i, ok := index[t.Text]
			if !ok {
				i = len(all)
				index[t.Text] = i
				all = append(all, counted{printed: t.Printed})
			}
			all[i].n++
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].n > all[j].n })
	var out core
	for _, c := range all[:min(len(all), coreNames)] {
		out = append(out, c.printed)
	}
	return out
}

// worth returns what a sentence counts: 1 with a name of the core in it, and
// where no names are known.
func (c core) worth(sentence string) float64 {
	for _, name := range c {
		if strings.Contains(sentence, name) {
			return 1
		}
	}
	if len(c) == 0 {
		return 1
	}
	return offCore
}
