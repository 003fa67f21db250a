package story

import "slices"

// The probabilities from which a reading joins a story and from which a story
// is suggested for it. On topics the judge has not seen they leave 92 of 100 new
// stories alone (train-story prints it).
const (
	joinFrom    = 0.6
	suggestFrom = 0.2
)

// Decision is the answer to "which story?", given once when an article arrives.
type Decision struct {
	Joined bool  // it joins a story that is there; else it begins one
	Story  Story // the story the reading now belongs to, the reading in it: to be stored
}

// Decide tells which story a new reading belongs to. The overrides are the
// user's: an article goes where the user wants it and never where the
// user does not. taken tells whether the ID of a story is in use; nil stands
// for none. An article that has a story already stays there.
func Decide(r *Reading, found Found, overrides Overrides, taken func(id string) bool) Decision {
	for _, c := range found.Stories {
		if overrides.Want(r.ID, c.Story) {
			return join(r, c)
		}
	}
	for _, c := range found.Stories {
		if c.Probability >= joinFrom && !overrides.Forbid(r.ID, c.Story) {
			return join(r, c)
		}
	}
	return Decision{Story: Story{ID: NewID(r.ID, taken), Name: r.Title, Articles: []string{r.ID}, Changed: r.Opened}}
}

func join(r *Reading, c Candidate) Decision {
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
	return Decision{Joined: true, Story: s}
}

// Beside returns the readings to be shown beside an article that is in the story
// own, or in none: those of that story as joined, and those of stories likely
// enough to be suggested as maybe, unless the user has said that the article is not of them.
func (f Found) Beside(own Story, overrides Overrides, article string) []Related {
	var out []Related
	for _, x := range f.Related {
		x.Maybe = x.Story == "" || x.Story != own.ID
		if !x.Maybe || slices.ContainsFunc(f.Stories, func(c Candidate) bool {
			return c.Story.ID == x.Story && c.Probability >= suggestFrom && !overrides.Forbid(article, c.Story)
		}) {
			out = append(out, x)
		}
	}
	return out
}

// Bridged returns the stories besides own to which a reading of own, for which
// these were found, belongs as well: the reading bridges them, and they may all be one, which is to be
// suggested. Stories of which the user keeps any two articles apart are not.
func (f Found) Bridged(own Story, overrides Overrides) []Story {
	var out []Story
	for _, c := range f.Stories {
		apart := func(article string) bool { return overrides.Forbid(article, c.Story) }
		if c.Probability >= joinFrom && c.Story.ID != own.ID && !slices.ContainsFunc(own.Articles, apart) {
			out = append(out, c.Story)
		}
	}
	return out
}
