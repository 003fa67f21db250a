package story

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// shelve stores a change as a library would.
func shelve(m map[string]Story, c Change) {
	for _, id := range c.Remove {
		delete(m, id)
	}
	for _, s := range c.Put {
		m[s.ID] = s
	}
}

func TestActsOfTheUserCanBeTakenBack(t *testing.T) {
	one := Story{ID: "s:a", Name: "Bridge falls", Articles: []string{"a", "b", "c"}, Changed: 3}
	two := Story{ID: "s:d", Name: "Bridge inquiry", Articles: []string{"d"}, Changed: 9}
	for name, act := range map[string]Change{
		"rename":      Rename(one, "The bridge"),
		"pin":         Pin(one, true),
		"merge":       Merge(one, two, 10),
		"split":       Split(one, []string{"a", "c"}, "Another bridge", 10, nil),
		"not related": NotRelated("d", one, 10),
	} {
		t.Run(name, func(t *testing.T) {
			stories := map[string]Story{one.ID: one, two.ID: two}
			before := map[string]Story{one.ID: one, two.ID: two}
			overrides := Overrides{{Kind: Together, A: []string{"x", "y"}, At: 1}}
			shelve(stories, act)
			after := act.Apply(overrides)
			if cmp.Equal(stories, before) && cmp.Equal(after, overrides) {
				t.Fatal("the act changes nothing")
			}
			shelve(stories, act.Undo())
			if d := cmp.Diff(before, stories); d != "" {
				t.Errorf("undone, the stories differ: %s", d)
			}
			if d := cmp.Diff(overrides, act.Undo().Apply(after)); d != "" {
				t.Errorf("undone, the overrides differ: %s", d)
			}
		})
	}
}

func TestLaterOverrideHolds(t *testing.T) {
	s := Story{ID: "s:a", Articles: []string{"a", "b"}}
	w := Overrides{{Kind: Apart, A: []string{"x"}, B: []string{"a", "b"}, At: 1}}
	if !w.Forbid("x", s) || w.Want("x", s) {
		t.Error("x was set apart from the story")
	}
	w = append(w, Override{Kind: Together, A: []string{"x", "a", "b"}, At: 2})
	if w.Forbid("x", s) || !w.Want("x", s) {
		t.Error("x was put back into the story")
	}
	if w.Forbid("y", s) || w.Want("y", s) {
		t.Error("nothing was said of y")
	}
}

func TestSplitKeepsArticlesInOneStory(t *testing.T) {
	s := Story{ID: "s:a", Articles: []string{"a", "b", "c"}}
	c := Split(s, []string{"a"}, "A", 1, nil)
	if len(c.Put) != 2 || c.Put[0].ID == c.Put[1].ID {
		t.Fatalf("split into %+v", c.Put)
	}
	if d := cmp.Diff([][]string{{"b", "c"}, {"a"}}, [][]string{c.Put[0].Articles, c.Put[1].Articles}); d != "" {
		t.Error(d)
	}
	if got := Split(s, []string{"a", "b", "c"}, "", 1, nil); len(got.Put) != 0 {
		t.Errorf("splitting off everything gave %+v", got)
	}
}
