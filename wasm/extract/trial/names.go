package trial

import (
	"fmt"
	"strings"
)

// The names of the kinds, in the order of their bits.
var (
	boilers = strings.Fields("related signup share comment ad consent credit byline tags writer login player follow")
	withins = strings.Fields(`link bold italic heading list figure caption table nav aside footer header form hidden article main
		quote pre embed body-prop comment-prop time dialog details`)
	traits = strings.Fields(`text story comment related share ad signup nav footer side media caption byline tags consent lead title
		quote box hidden live list paywall facts embed`)
	own = strings.Fields(`size words linked links bold italic sentences commas ends-sentence ellipsis colon lower upper digit
		other-first capitals-of-words digits capitals word-size wide clock year month at rights bar address quote question bracket`)
	rest = strings.Fields("tag soft repeats in-body in-summary like-title asking to-reader of-page of-page-share leads")
	here = strings.Fields("page-lines page-size before behind-headline prose-behind-headline shared-with-headline rival story-element pictures-before pictures-behind pictures-in-box box-lines")
	box  = strings.Fields("prose lines linked")
	kind = strings.Fields("prose-before page-prose kind-lines kind-size kind-linked kind-sentences kind-prose kind-share head-distance head-level head-boiler head-unwanted head-linked head-shared")
	near = strings.Fields("size linked level sentence prose shared same-kind boiler")
	cont = strings.Fields("size linked lines prose place inputs")
	top  = strings.Fields("in-top steps-to-top top-size top-prose")
)

// Names returns the names of the numbers of the first judge, and of those that
// the second knows besides.
func Names() (first, second []string) {
	add := func(out *[]string, prefix string, names []string) {
		for _, n := range names {
			*out = append(*out, prefix+n)
		}
	}
	add(&first, "", own)
	add(&first, "says ", boilers)
	add(&first, "begins ", boilers)
	first = append(first, "level")
	add(&first, "in ", withins)
	for _, where := range []string{"own ", "near ", "far "} {
		add(&first, where, traits)
	}
	add(&first, "", rest)
	add(&first, "", here)
	for _, b := range []string{"comment", "side", "other"} {
		add(&first, b+"-box ", box)
	}
	add(&first, "", kind)
	for _, d := range []int{-2, -1, 1, 2} {
		add(&first, fmt.Sprintf("line %+d ", d), near)
	}
	for k := range 6 {
		add(&first, fmt.Sprintf("around %d ", k), cont)
	}
	add(&first, "", top)

	second = append(second, "score")
	for _, d := range []int{-4, -3, -2, -1, 1, 2, 3, 4} {
		second = append(second, fmt.Sprintf("p %+d", d))
	}
	add(&second, "mean ", strings.Fields("11 31 before behind"))
	add(&second, "mass ", strings.Fields("before behind all share"))
	for k := range 6 {
		add(&second, fmt.Sprintf("p around %d ", k), []string{"mean", "mass"})
	}
	add(&second, "", strings.Fields(`p-kind last-strong next-strong shared-last same-last shared-next same-next in-most in-nearly p-head`))
	return first, second
}
