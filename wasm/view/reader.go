package view

import (
	"dateline/wasm/article"
	"dateline/wasm/dates"
	"dateline/wasm/extract"
	"dateline/wasm/lang"
	"dateline/wasm/outline"
	"dateline/wasm/quote"
	"dateline/wasm/story"
	"dateline/wasm/text"
)

// Notice is an honest line above the story.
type Notice string

// The notices.
const (
	PrivateWindow Notice = "private"        // nothing of a private window is kept
	PageCut       Notice = "page_cut"       // the page was larger than what is looked at
	LowConfidence Notice = "low_confidence" // this may not be the story
	CutShort      Notice = "cut_short"      // the page shows a part of the story only
	StillLoading  Notice = "still_loading"  // the page was not complete when it was read
)

// ReaderPage is an article and all that is known about it.
type ReaderPage struct {
	Article  *article.Article
	ID       string // in the library; "" when it is not kept
	Sections []outline.Section
	Gist     []outline.Sentence // that say most of the article; nil where it is short
	Quotes   quote.Result
	Voices   []string // names in the order in which they have their colours; nil for the order in which they speak
	Dates    []dates.Mention
	Trace    []extract.Step
	Timeline *story.Timeline // of the story it belongs to; nil when there is none
	Related  []story.Related
	Others   []extract.Other // further articles of the page
	NewShare float64         // share of its words not read before, 0 to 1; negative when not known
	Known    []bool          // for each block, whether it was read before in another article; nil when not known
	Before   int64           // when this article was read last, Unix seconds; 0 if never
	Changed  []bool          // for each block, whether it says what it did not say then; nil when not known
	Gone     int             // paragraphs that it had then and has no more
	Place    int             // the block at which the reader left it, 0 for the beginning
	Zone     int             // seconds east of UTC where the reader is
	Notices  []Notice
	Today    dates.Day
	OwnTab   bool   // shown in a tab of its own, not over the page
	Page     bool   // read from its page, not from the library
	Part     bool   // the part of the page that the reader chose
	Host     string // of the page
	Parts    PartsLine
}

// reader writes one reader page.
type reader struct {
	markup
	ReaderPage
	w      Words
	words  *counter
	cast   cast
	runs   []run // what lies over the text, sorted by start
	anchor map[string]int
	starts map[int]bool // blocks that begin an inferred section
	noted  map[int]bool // footnotes that a button in the text shows
	pieces []piece
	within bool // a piece is being written
	dek    int  // blocks before this index that are Dek are in the header
}

// Reader returns the reader: the bar, the outline, the story, the speakers and
// the keys, as one view for the place "view".
func Reader(p ReaderPage, w Words) string {
	r := newReader(p, w)
	r.write()
	return r.String()
}

func newReader(p ReaderPage, w Words) *reader {
	r := &reader{ReaderPage: p, w: w}
	r.words = newCounter(p.Article)
	r.cast = newCast(p.Quotes, p.Voices, r.words)
	r.runs = layRuns(p.Article, p.Quotes, p.Dates)
	r.anchor = anchors(p.Article)
	r.starts, r.noted = make(map[int]bool), make(map[int]bool)
	for _, s := range p.Sections {
		if s.Inferred {
			r.starts[s.Block] = true
		}
	}
	r.b.Grow(2*len(p.Article.Text) + 16<<10)
	return r
}

func (r *reader) write() {
	r.element(tagA, r.w.Say("skip_story"), class("skip"), set(attrHref, "#story"))
	r.bar()
	r.piece("outline", r.outline)
	r.start(tagMain, class("story"), id("story"), set(attrTabindex, "-1"))
	r.start(tagArticle, r.tongue(r.Article.Meta.Lang, r.Article.Meta.Dir)...)
	r.head()
	r.others()
	r.partsLine(false)
	r.notices()
	r.liveOrder()
	r.body()
	r.partsLine(true)
	r.notes()
	r.piece("gist", r.gist)
	r.end()
	r.piece("before", r.before)
	r.removed()
	r.end()
	r.piece("speakers", r.speakers)
	r.keys()
}

// tongue returns the attributes for words in a language and direction of their own.
func (r *reader) tongue(code, dir string) []attr {
	var attrs []attr
	if l, ok := SafeLanguage(code); ok {
		attrs = append(attrs, language(l))
	}
	if dir != "" || code != "" {
		attrs = append(attrs, direction(dir))
	}
	return attrs
}

// anchors maps the ids that elements had in the page to blocks.
func anchors(a *article.Article) map[string]int {
	m := make(map[string]int)
	for i := range a.Blocks {
		if name := a.Blocks[i].Anchor; name != "" {
			if _, taken := m[name]; !taken {
				m[name] = i
			}
		}
	}
	return m
}

// ours returns the attributes for words of the interface among those of the
// story: none where both are in one language.
func (r *reader) ours() []attr {
	if lang.Primary(r.Article.Meta.Lang) == lang.Primary(r.w.Locale()) {
		return nil
	}
	return []attr{language(r.ownTongue()), direction(r.w.Say("direction"))}
}

// inOurs writes words of the interface into a line of the story, so that a
// voice reads them in their language and they keep their direction.
func (r *reader) inOurs(write func()) {
	attrs := r.ours()
	if attrs == nil {
		write()
		return
	}
	r.start(tagSpan, attrs...)
	write()
	r.end()
}

func (r *reader) notices() {
	for _, n := range r.Notices {
		words := ""
		if n == CutShort {
			words = r.w.Count("notice_cut_short", r.words.total)
		} else {
			words = r.w.Say("notice_" + string(n))
		}
		r.notice(words, func() {
			switch n {
			case StillLoading:
				r.act("again", "", "read_again")
			case LowConfidence:
				r.act("choose", "", "choose_part")
			}
		})
	}
	if r.Part {
		r.notice(r.w.Say("notice_part"), func() {
			if r.Host != "" {
				r.buttonOf(r.w.Say("always_part", text.Site(r.Host)), class("button"),
					op("always"), arg("part"), value("1"))
				r.text(" ")
			}
			r.act("choose", "", "choose_part")
			r.act("pick", "", "no_part")
		})
	}
}

// notice writes a line above the story, and what can be done about it.
func (r *reader) notice(words string, acts func()) {
	r.start(tagDiv, class("notice"), set(attrRole, "note"))
	r.inOurs(func() {
		r.element(tagP, words)
		if r.Page {
			r.start(tagP, class("notice-acts"))
			acts()
			r.end()
		}
	})
	r.end()
}

// act writes a button that asks for something.
func (r *reader) act(does fixed, with, key string, args ...string) {
	r.buttonOf(r.w.Say(key, args...), class("button"), op(does), value(with))
	r.text(" ")
}
