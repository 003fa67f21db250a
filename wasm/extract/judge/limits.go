package judge

// Limits are the numbers that decide, besides the forests, which lines are article
// text and whether there is an article. Sizes are in letters, Han and kana counted
// threefold; probabilities are those of the second forest. All were set by hand on
// development pages. What moving each by half does is in
// docs/decisions/0071-what-the-numbers-do.md: "train-extract" prints it.
type Limits struct {
	// Which lines are kept.
	Keep        float64 // probability above which a line is kept where the judges are sure of enough
	LeastKeep   float64 // the same on a page of which they are sure of no line
	StepKeep    float64 // by how much it is lowered at a time in between
	Asking      float64 // what words beside a field to fill in count for
	Embed       float64 // what the words of an embedded post count for: a card shows them in any case
	Outside     float64 // size that an article has outside boxes of a kind for what is in them to go
	SameTitle   float64 // likeness from which a heading says the headline again
	List        float64 // mean probability from which a list or the entries of a live blog are kept whole
	Post        float64 // probability under which nothing is of an entry of a live blog
	HoleHeading float64 // probability under which no heading fills a hole
	HoleLine    float64 // the same of a line between two of its own kind
	HoleTable   float64 // the same of a table, on the mean
	HoleList    float64 // the same of lists and tables of which no line is kept
	Pull        float64 // share of three words in a row that a box repeats of the article to be left out

	// Whether there is an article. What keeps pages of teasers out are the fixtures
	// testdata/none--*.
	Text         float64 // size of what is kept from which it is an article by itself
	Bulletin     float64 // the same on a page that calls itself an article
	Line         float64 // probability that a kept line counts for at least
	SureText     float64 // size from which an article is beyond doubt
	SureLeast    float64 // share of certainty that the shortest article has
	NoHeadline   float64 // what the certainty is multiplied by without a headline
	UnderHeading float64 // lines below a heading that links elsewhere up to which they are its teaser
	OnlyTeasers  float64 // share of teasers from which a page that does not call itself an article is an index
	MostTeasers  float64 // share of teasers from which a page of short lines is doubtful
	Teaser       float64 // mean size of a line from which headings with links are a list's, not an index's
	ManyTeasers  float64 // what the certainty is multiplied by with most lines teasers
	AtRoot       float64 // the same at the address of the site itself
}

// DefaultLimits returns the limits that ship.
func DefaultLimits() *Limits {
	return &Limits{
		Keep: 0.5, LeastKeep: 0.15, StepKeep: 0.1, Asking: 0.6, Embed: 0.8, Outside: 250, SameTitle: 0.75, List: 0.27,
		Post: 0.1, HoleHeading: 0.02, HoleLine: 0.06, HoleTable: 0.03, HoleList: 0.15,
		Pull: 0.6,
		Text: 90, Bulletin: 30, Line: 0.3, SureText: 500, SureLeast: 0.35, NoHeadline: 0.85, UnderHeading: 3,
		OnlyTeasers: 0.95, MostTeasers: 0.6, Teaser: 200, ManyTeasers: 0.4, AtRoot: 0.6,
	}
}
