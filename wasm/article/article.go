// Package article is the document that all other packages work on: one normalised
// text and flat lists of spans in it.
//
// The model follows position, not containment. [Article.Text] holds every word
// of the body once, one leaf block a line; a [Block], a [Mark] and every
// annotation made later (a quotation, a date, a section) is a [Span] of bytes
// into that string. Blocks are a flat slice in reading order with a Depth, so
// no page can make the document deep and no pass over it needs recursion.
//
// Captions, credits and other words that belong to a picture or an embed are
// no part of Text: they are in [Media].
package article

// Span is a half-open range of bytes [Start, End) into Article.Text. Both ends
// lie on the boundary of a UTF-8 sequence.
type Span struct{ Start, End int }

// Len returns the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o lies wholly within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Kind tells what a block is.
type Kind uint8

// The kinds of block. Containers ([List], [Quote], [Table], [Row], [Post],
// [Aside]) hold the blocks that follow them with a greater Depth; their Span
// runs from the first to the last of these. All others are leaves.
const (
	Paragraph Kind = iota + 1
	Dek            // the standfirst under the headline
	Heading        // Level 2 to 6
	List           // container; Ordered, Number of its first item
	Item           // a leaf with text, or a container when blocks of greater Depth follow
	Quote          // container: a block quotation
	Pullquote      // a leaf: a sentence of the story set off for show; not spoken twice
	Code           // preformatted text; may span several lines
	Math           // a formula as text
	Rule           // a thematic break; empty span
	Figure         // a picture with its caption: Media; empty span
	Embed          // a video, a post, a map as a card: Media; empty span
	Table          // container; Caption in Label
	Row            // container
	Cell           // a leaf; Header, Columns, Rows
	Post           // container: one entry of a live blog; Label is its time, Author who wrote it
	Aside          // container: a fact box
	Footnote       // a leaf; Label is its mark
)

var kindNames = [...]string{
	Paragraph: "paragraph", Dek: "dek", Heading: "heading", List: "list", Item: "item", Quote: "quote",
	Pullquote: "pullquote", Code: "code", Math: "math", Rule: "rule", Figure: "figure", Embed: "embed",
	Table: "table", Row: "row", Cell: "cell", Post: "post", Aside: "aside", Footnote: "footnote",
}

// String returns the name used in JSON and in golden files, "" for an unknown kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// Container reports whether blocks of this kind have no text of their own.
func (k Kind) Container() bool {
	switch k {
	case List, Quote, Table, Row, Post, Aside:
		return true
	}
	return false
}

// Prose reports whether the block is running text: what quotations, dates,
// terms and sections are looked for in.
func (k Kind) Prose() bool {
	switch k {
	case Paragraph, Dek, Item, Cell, Footnote:
		return true
	}
	return false
}

// Block is one piece of the body in reading order.
type Block struct {
	Kind    Kind
	Span    Span   // into Article.Text
	Depth   int    // 0 at the top; a block belongs to the nearest earlier one of smaller depth
	Level   int    // Heading: 2 to 6
	Ordered bool   // List
	Number  int    // List: number of the first item, when not 1
	Header  bool   // Cell
	Columns int    // Cell: columns spanned, when more than 1
	Rows    int    // Cell: rows spanned, when more than 1
	Media   int    // Figure, Embed: index into Article.Media
	Label   string // Table: caption. Code: language. Post: time as printed. Footnote: mark
	Author  string // Post
	Time    string // Post: RFC 3339, or ""
	Lang    string // BCP 47, where it differs from Meta.Lang
	Dir     string // "rtl" or "ltr", where it differs from Meta.Dir
	Anchor  string // id of the element in the page, for links inside the article
}

// MarkKind tells what a mark does to its words.
type MarkKind uint8

// The kinds of mark.
const (
	Emphasis MarkKind = iota + 1
	Strong
	Link // Href
	InlineCode
	Superscript
	Subscript
	Deleted
	Inserted
)

// Mark is a property of a range of words inside one leaf block. Marks are
// sorted by Start, then by longer first, and nest properly.
type Mark struct {
	Kind MarkKind
	Span Span
	Href string // Link: absolute address, not yet checked for safety (the view does)
}

// MediaKind tells what stands behind a Figure or an Embed.
type MediaKind uint8

// The kinds of media.
const (
	Image MediaKind = iota + 1
	Video
	Audio
	SocialPost
	Map
	OtherEmbed
)

// Media is a picture or an embedded thing with the words that belong to it.
type Media struct {
	Kind          MediaKind
	URL           string // image source chosen, or address of what is embedded; absolute
	Width, Height int    // CSS pixels, 0 if not known
	Alt           string
	Caption       string
	Credit        string
	Title         string // Embed: its title or first words
	Author        string // Embed
	Source        string // Embed: name of the site it comes from
}

// RelatedLink is an invitation to another story, found in or under the body
// and kept apart from it.
type RelatedLink struct{ Title, URL string }

// Person is an author.
type Person struct {
	Name string
	Role string // as printed, "" if none
	URL  string
}

// Claim is one thing the page says about itself, and where it says so.
type Claim struct {
	Field  string // "title", "author", "published", "updated", "site", "lang", "image", ...
	Value  string
	Source string // "json-ld", "meta og:title", "time[datetime]", "h1", "url", "text", ...
}

// Meta is what is known of the article besides its text.
type Meta struct {
	URL       string // canonical address, absolute
	Title     string // the headline as the page shows it
	Kicker    string
	Site      string // name of the outlet
	Section   string
	Authors   []Person
	Agencies  []string
	Published Time
	Updated   Time
	Lang      string // BCP 47, lower case primary tag: "en", "pt-br"
	Dir       string // "ltr" or "rtl"
	Lead      int    // 1 + index of the lead image in Media, 0 if there is none
	Paywalled bool   // the page shows a part of the story only
	Claims    []Claim
}

// Article is a story, and nothing but the story.
type Article struct {
	Meta    Meta
	Text    string // body; every leaf block is one line (Code may be several), lines joined by "\n"
	Blocks  []Block
	Marks   []Mark
	Media   []Media
	Related []RelatedLink
}

// Slice returns the words under s.
func (a *Article) Slice(s Span) string { return a.Text[s.Start:s.End] }

// End returns the index after the last block that belongs to Blocks[i].
func (a *Article) End(i int) int {
	j := i + 1
	for j < len(a.Blocks) && a.Blocks[j].Depth > a.Blocks[i].Depth {
		j++
	}
	return j
}

// BlockAt returns the index of the leaf block in which the byte offset lies, or -1.
func (a *Article) BlockAt(offset int) int {
	// Span.Start never falls, so the last block that starts at or before offset can be searched for
	lo, hi := 0, len(a.Blocks)
	for lo < hi {
		mid := (lo + hi) / 2
		if a.Blocks[mid].Span.Start <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for i := lo - 1; i >= 0; i-- {
		b := a.Blocks[i]
		if !b.Kind.Container() && b.Span.Start <= offset && offset < b.Span.End {
			return i
		}
		if b.Depth == 0 && b.Span.End > b.Span.Start {
			break
		}
	}
	return -1
}
