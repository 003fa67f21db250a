package story

import "slices"

// Verdict is what becomes of a new reading.
type Verdict uint8

// The verdicts.
const (
	Alone  Verdict = iota + 1 // it begins a story
	Unsure                    // it begins a story, and others are suggested
	Joined                    // it joins a story that is there
)

// The probabilities from which a reading joins a story and from which a story
// is suggested for it.
const (
	JoinFrom    = 0.6
	SuggestFrom = 0.2
)

// Decision is the answer to "which story?", given once when an article arrives.
type Decision struct {
	Verdict Verdict
	Story   Story       // the story the reading now belongs to, the reading in it: to be stored
	Reasons []Reason    // Joined: why
	Maybe   []Candidate // other stories it may belong to, the likeliest first, to be suggested; see [Bridged]
}

// Decide tells which story a new reading belongs to. The wishes are the
// reader's: an article goes where the reader wants it and never where the
// reader does not. taken tells whether the ID of a story is in use; nil stands
// for none. An article that has a story already stays there; for it only the
// suggestions are of use.
func Decide(r *Reading, found Found, wishes Wishes, taken func(id string) bool) Decision {
	var d Decision
	for _, c := range found.Stories {
		if wishes.Want(r.ID, c.Story) {
			return d.join(r, c)
		}
	}
	for _, c := range found.Stories {
		if wishes.Forbid(r.ID, c.Story) {
			continue
		}
		switch {
		case c.Probability >= JoinFrom && d.Verdict != Joined:
			d = d.join(r, c)
		case c.Probability >= SuggestFrom:
			d.Maybe = append(d.Maybe, c)
		}
	}
	if d.Verdict == Joined {
		return d
	}
	d.Verdict = Alone
	if len(d.Maybe) > 0 {
		d.Verdict = Unsure
	}
	d.Story = Story{ID: NewID(r.ID, taken), Name: r.Title, Articles: []string{r.ID}, Changed: r.Opened}
	return d
}

// Bridged returns the stories besides own to which a reading of own, for which
// these were found, belongs as well: the reading bridges them, and they may all be one, which is to be
// suggested. Stories of which the reader keeps any two articles apart are not.
func Bridged(own Story, found Found, wishes Wishes) []Story {
	var out []Story
	for _, c := range found.Stories {
		apart := func(article string) bool { return wishes.Forbid(article, c.Story) }
		if c.Probability >= JoinFrom && c.Story.ID != own.ID && !slices.ContainsFunc(own.Articles, apart) {
			out = append(out, c.Story)
		}
	}
	return out
}

func (d Decision) join(r *Reading, c Candidate) Decision {
	s := c.Story
	if !slices.Contains(s.Articles, r.ID) {
		s.Articles = append(slices.Clone(s.Articles), r.ID)
	}
	if !s.Named && c.name != nil {
		if name := c.name(); name != "" {
			s.Name = name
		}
	}
	s.Changed = max(s.Changed, r.Opened)
	return Decision{Verdict: Joined, Story: s, Reasons: c.Reasons, Maybe: d.Maybe}
}
