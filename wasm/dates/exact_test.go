package dates

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// As people speak to a calendar; 2019-01-31 was a Thursday.
func TestExact(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []found
	}{
		{"en", "Where was she on past Wednesday", []found{{"past Wednesday", "2019-01-30"}}},
		{"en", "Where was she on previous Wednesday", []found{{"previous Wednesday", "2019-01-23"}}},
		{"en", "We sail this upcoming Friday", []found{{"this upcoming Friday", "2019-02-01"}}},
		{"en", "We sail next Friday", []found{{"next Friday", "2019-02-08"}}},
		{"en", "We sail Monday two weeks from now.", []found{{"Monday two weeks from now", "2019-02-11"}}},
		{"en", "The quay is shut from next Monday to Friday",
			[]found{{"from next Monday to Friday", "2019-02-04/2019-02-08"}}},
		{"en", "The quay is shut from April 27th to the third",
			[]found{{"April 27th to the third", "2019-04-27/2019-05-03"}}},
		{"en", "Open from 9 for 2.5 hours", []found{{"from 9 for 2.5 hours", "T09/T11:30"}}},
		{"en", "What did she do the day before", []found{{"the day before", "2019-01-30"}}},
		{"nl", "Wat deed zij afgelopen maandag", []found{{"afgelopen maandag", "2019-01-28"}}},
	} {
		if d := cmp.Diff(c.want, all(c.text, c.lang, "2019-01-31", true)); d != "" {
			t.Errorf("%s: %s", c.text, d)
		}
	}
}

func TestFeastWeekendHasItsMonday(t *testing.T) {
	m := FindText("Shops close on Labor Day weekend.", Options{Lang: "en", Reference: reference("2021-08-20")})
	if len(m) != 1 || m[0].First != (Day{2021, 9, 4}) || m[0].Last != (Day{2021, 9, 6}) {
		t.Errorf("%+v", m)
	}
}
