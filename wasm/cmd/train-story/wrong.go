package main

import (
	"fmt"

	"dateline/wasm/story"
)

// wrong prints what the judges decide wrongly in the order given, with the
// features that differ most from what they should say.
func wrong(streams []stream, judges *[folds]story.Judge) error {
	for n := 0; n < len(streams); n += orders {
		s := streams[n]
		fmt.Printf("\n# %s\n", s.name)
		cluster := map[string]map[string]int{} // story as put -> true stories of its members
		title := map[string]string{}
		begun := map[string]bool{}
		_, err := s.play(judges, false, func(i int, found story.Found, truth map[string]string) {
			r, want := s.readings[i], s.stories[i]
			d := story.Decide(r, found, nil, nil)
			purest := purest(cluster[d.Story.ID])
			kind := ""
			switch {
			case d.Joined && purest != want && !begun[want]:
				kind = "SWALLOWED"
			case d.Joined && purest != want:
				kind = "MISPLACED"
			case !d.Joined && begun[want]:
				kind = "LEFT OUT"
			}
			begun[want] = true
			if kind != "" {
				fmt.Printf("\n%s %s %s %q\n", kind, r.ID, want, short(r))
				for _, c := range found.Stories {
					fmt.Printf("   %.2f %v n=%d %q\n", c.Probability, cluster[c.Story.ID], len(c.Story.Articles),
						title[c.Story.ID])
					for f, x := range c.Features() {
						fmt.Printf(" %s=%.2f", story.FeatureName(f), x)
					}
					fmt.Println()
				}
				if len(found.Stories) == 0 {
					fmt.Println("   nothing found")
				}
			}
			if cluster[d.Story.ID] == nil {
				cluster[d.Story.ID] = map[string]int{}
				title[d.Story.ID] = short(r)
			}
			cluster[d.Story.ID][want]++
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func short(r *story.Reading) string {
	t := r.Title + " | " + r.Lead
	return t[:min(len(t), 160)]
}
