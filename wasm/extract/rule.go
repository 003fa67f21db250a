package extract

import (
	"sort"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"dateline/wasm/page"
)

// Rule tells with CSS selectors what the general engine cannot know of a page.
type Rule struct {
	Content string // the element that holds the story; "" lets the engine choose
	Remove  string // what is no part of it
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
// chooses as content holds.
func (r Rule) with(other Rule) Rule {
	if other.Content != "" {
		r.Content = other.Content
	}
	if r.Remove != "" && other.Remove != "" {
		r.Remove += ", " + other.Remove
	} else {
		r.Remove += other.Remove
	}
	return r
}

// remove takes what a selector names out of the tree and returns a step for
// each element. A selector that is none names nothing.
func remove(doc *page.Document, selector string) []Step {
	m, ok := compile(selector)
	if !ok {
		return nil
	}
	var steps []Step
	found := goquery.NewDocumentFromNode(doc.Root).FindMatcher(m)
	found.Each(func(_ int, s *goquery.Selection) {
		steps = append(steps, Step{Name: "rule", Selector: selector, Reason: "rule", Words: firstWords(s.Text()), Block: -1})
	})
	found.Remove()
	return steps
}

// find returns the first element that a selector names, -1 if there is none.
func (l *layout) find(selector string) int32 {
	m, ok := compile(selector)
	if !ok {
		return -1
	}
	named := make(map[*html.Node]bool)
	for _, n := range goquery.NewDocumentFromNode(l.doc.Root).FindMatcher(m).Nodes {
		named[n] = true
	}
	for i := range l.elems {
		if named[l.elems[i].node] {
			return int32(i)
		}
	}
	return -1
}

func compile(selector string) (goquery.Matcher, bool) {
	if selector == "" {
		return nil, false
	}
	m, err := cascadia.Compile(selector)
	return m, err == nil
}
