package extract

import (
	"cmp"
	"sort"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
)

// Rule names by CSS selectors what the general engine cannot know of a page.
type Rule struct {
	Content string // the element that holds the article; "" lets the engine choose
	Remove  string // what is no part of it
	Keep    string // what is part of it, though it does not look so

	Title, Author, Date string // the elements that say them; "" lets the engine choose
}

// siteRule is a rule for the pages of one domain and all below it.
type siteRule struct {
	domain string
	rule   Rule
}

// siteRules are the sites that need one, sorted by domain, one a line. They are
// the last resort: each has its fixture, and the engine must do without on all
// but a few sites in a hundred.
func siteRules() []siteRule {
	return []siteRule{}
}

// ruleFor returns the rule of the longest domain that a host lies in.
func ruleFor(rules []siteRule, host string) Rule {
	for domain := host; domain != ""; {
		i := sort.Search(len(rules), func(i int) bool { return rules[i].domain >= domain })
		if i < len(rules) && rules[i].domain == domain {
			return rules[i].rule
		}
		dot := 0
		for dot < len(domain) && domain[dot] != '.' {
			dot++
		}
		domain = domain[min(dot+1, len(domain)):]
	}
	return Rule{}
}

// with returns the rule with what another says in addition; what the other
// chooses holds, what both keep or remove adds up.
func (r Rule) with(other Rule) Rule {
	r.Content = cmp.Or(other.Content, r.Content)
	r.Title, r.Author, r.Date = cmp.Or(other.Title, r.Title), cmp.Or(other.Author, r.Author), cmp.Or(other.Date, r.Date)
	r.Remove, r.Keep = joined(r.Remove, other.Remove), joined(r.Keep, other.Keep)
	return r
}

// joined is the selector of what two selectors name, each of which may be "".
func joined(a, b string) string {
	if a != "" && b != "" {
		return a + ", " + b
	}
	return a + b
}

// find returns the first element that a selector names, -1 if there is none.
func (l reader) find(selector string) int32 {
	if all := l.all(selector); len(all) > 0 {
		return all[0]
	}
	return -1
}

// all returns the elements that a selector names, in the order of the page. A
// selector that is none names nothing.
func (l reader) all(selector string) []int32 {
	m, ok := compile(selector)
	if !ok {
		return nil
	}
	nodes := make([]*html.Node, len(l.Elems))
	for i := range l.Elems {
		nodes[i] = l.Elems[i].Node
	}
	named := (&goquery.Selection{Nodes: nodes}).FilterMatcher(m).Nodes
	var out []int32
	for i, n := range nodes {
		if len(named) > 0 && n == named[0] {
			named = named[1:]
			out = append(out, int32(i))
		}
	}
	return out
}

// maxSelector is how many bytes a selector may have.
const maxSelector = 2000

// IsSelector reports whether a page can be asked for what the selector names.
func IsSelector(selector string) bool {
	if len(selector) > maxSelector {
		return false
	}
	_, ok := compile(selector)
	return ok
}

func compile(selector string) (goquery.Matcher, bool) {
	if selector == "" {
		return nil, false
	}
	m, err := cascadia.Compile(selector)
	return m, err == nil
}
