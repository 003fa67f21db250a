package story

import "slices"

// OverrideKind tells what a user decided of articles.
type OverrideKind uint8

// The kinds of override.
const (
	Together OverrideKind = iota + 1 // all articles of A belong to one story
	Apart                            // no article of A belongs to a story with one of B
)

// Override is a user's decision that articles do or do not belong together. It
// names articles, not stories, so it holds however stories are made. A name
// and a pin are overrides too; they are kept in the [Story] they are about.
type Override struct {
	Kind OverrideKind
	A, B []string
	At   int64 // Unix seconds UTC
}

// Overrides are all that a user said, in the order in which it was said. Of two
// that contradict each other the later one holds. The engine never overrules them.
type Overrides []Override

// says returns the kind of the last override about two articles, 0 if there is none.
func (o Overrides) says(a, b string) OverrideKind {
	for _, x := range slices.Backward(o) {
		switch x.Kind {
		case Together:
			if slices.Contains(x.A, a) && slices.Contains(x.A, b) {
				return Together
			}
		case Apart:
			if slices.Contains(x.A, a) && slices.Contains(x.B, b) ||
				slices.Contains(x.A, b) && slices.Contains(x.B, a) {
				return Apart
			}
		}
	}
	return 0
}

// Forbid reports whether the user does not want the article in the story.
func (o Overrides) Forbid(article string, s Story) bool {
	return o.any(article, s, Apart)
}

// Want reports whether the user wants the article in the story: with one of
// its articles, and apart from none.
func (o Overrides) Want(article string, s Story) bool {
	return o.any(article, s, Together) && !o.Forbid(article, s)
}

func (o Overrides) any(article string, s Story, kind OverrideKind) bool {
	if !o.mention(article) {
		return false
	}
	for _, other := range s.Articles {
		if other != article && o.says(article, other) == kind {
			return true
		}
	}
	return false
}

// mention reports whether any override names the article: most articles are named by none.
func (o Overrides) mention(article string) bool {
	for _, x := range o {
		if slices.Contains(x.A, article) || slices.Contains(x.B, article) {
			return true
		}
	}
	return false
}

// Change is what one act of the user does to the stories: to be stored as a
// whole, and taken back as a whole by storing its [Change.Undo].
type Change struct {
	Put    []Story    // to be stored as they are, in place of those of the same ID
	Remove []string   // IDs of stories that are no more
	Add    []Override // to be remembered after all others
	Forget []Override // to be forgotten: the last equal one
	before []Story
}

// Undo returns the change that takes this one back.
func (c Change) Undo() Change {
	u := Change{Put: c.before, Add: c.Forget, Forget: c.Add, before: c.Put}
	for _, s := range c.Put {
		if !slices.ContainsFunc(c.before, func(b Story) bool { return b.ID == s.ID }) {
			u.Remove = append(u.Remove, s.ID)
		}
	}
	return u
}

// Apply returns the overrides after the change.
func (c Change) Apply(o Overrides) Overrides {
	out := slices.Clone(o)
	for _, f := range c.Forget {
		for i := len(out) - 1; i >= 0; i-- {
			if out[i].Kind == f.Kind && out[i].At == f.At && slices.Equal(out[i].A, f.A) &&
				slices.Equal(out[i].B, f.B) {
				out = slices.Delete(out, i, i+1)
				break
			}
		}
	}
	return append(out, c.Add...)
}

// Rename gives the story a name of the user's own; with "" the engine may name it again.
func Rename(s Story, name string) Change {
	to := s
	to.Name, to.Named = name, name != ""
	if name == "" {
		to.Name = s.Name
	}
	return Change{Put: []Story{to}, before: []Story{s}}
}

// Pin marks the story as one the user wants to keep in sight, or no longer.
func Pin(s Story, pinned bool) Change {
	to := s
	to.Pinned = pinned
	return Change{Put: []Story{to}, before: []Story{s}}
}

// Merge puts all of from into into, and remembers that they belong together.
// The name the user gave to one of them stays.
func Merge(into, from Story, at int64) Change {
	if into.ID == from.ID {
		return Change{}
	}
	to := into
	to.Articles = slices.Clone(into.Articles)
	for _, a := range from.Articles {
		if !slices.Contains(to.Articles, a) {
			to.Articles = append(to.Articles, a)
		}
	}
	if from.Named && !into.Named {
		to.Name, to.Named = from.Name, true
	}
	to.Pinned = into.Pinned || from.Pinned
	to.Changed = max(into.Changed, from.Changed)
	return Change{
		Put: []Story{to}, Remove: []string{from.ID}, before: []Story{into, from},
		Add: []Override{{Kind: Together, A: slices.Clone(to.Articles), At: at}},
	}
}

// Split takes the articles out of the story into one of their own, and
// remembers that they are apart from the rest. name is the new story's. taken
// tells whether an ID is in use. It returns an empty change if either part
// would be empty.
func Split(s Story, articles []string, name string, at int64, taken func(id string) bool) Change {
	rest, out := s, Story{Name: name, Changed: s.Changed}
	rest.Articles = nil
	for _, a := range s.Articles {
		if slices.Contains(articles, a) {
			out.Articles = append(out.Articles, a)
		} else {
			rest.Articles = append(rest.Articles, a)
		}
	}
	if len(out.Articles) == 0 || len(rest.Articles) == 0 {
		return Change{}
	}
	out.ID = NewID(out.Articles[0], func(id string) bool { return id == s.ID || taken != nil && taken(id) })
	overrides := []Override{{Kind: Apart, A: out.Articles, B: rest.Articles, At: at}}
	if len(out.Articles) > 1 {
		overrides = append(overrides, Override{Kind: Together, A: out.Articles, At: at})
	}
	return Change{Put: []Story{rest, out}, before: []Story{s}, Add: overrides}
}

// NotRelated remembers that the article does not belong to a story that was
// suggested for it. To take it out of its own story, use [Split].
func NotRelated(article string, s Story, at int64) Change {
	others := slices.DeleteFunc(slices.Clone(s.Articles), func(a string) bool { return a == article })
	if len(others) == 0 {
		return Change{}
	}
	return Change{Add: []Override{{Kind: Apart, A: []string{article}, B: others, At: at}}}
}

// NotOne remembers that two stories are not one.
func NotOne(a, b Story, at int64) Change {
	return Change{Add: []Override{{Kind: Apart, A: slices.Clone(a.Articles), B: slices.Clone(b.Articles), At: at}}}
}

// NewID returns the ID of a story that begins with an article: the same
// however often it is asked for, and one that is not taken.
func NewID(article string, taken func(id string) bool) string {
	id := "s:" + article
	for taken != nil && taken(id) {
		id += "."
	}
	return id
}
