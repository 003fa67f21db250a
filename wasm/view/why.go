package view

import (
	"strconv"
	"strings"

	"dateline/wasm/quote"
)

// WhyPage is one quotation and why it is given to its speaker.
type WhyPage struct {
	ReaderPage
	Quotation int      // index into Quotes.Quotations
	Others    []string // names of people it could be by
	Citation  string
}

// Why returns the sheet that says why a quotation has its speaker, with the
// ways to correct it, for the place "why".
func Why(p WhyPage, w Words) string {
	if p.Quotation < 0 || p.Quotation >= len(p.Quotes.Quotations) {
		return ""
	}
	m := &whySheet{w: w, WhyPage: p}
	m.q = p.Quotes.Quotations[p.Quotation]
	m.cast = newCast(p.Quotes, p.Voices, newCounter(p.Article))
	m.who = m.cast.at(m.q)
	m.head()
	m.reasons()
	m.start(tagDiv, class("sheet-actions"))
	m.button(class("button cite"), value(p.Citation))
	m.text(w.Say("copy_citation"))
	m.end()
	if m.who != m.cast.unknown {
		m.button(class("button all-by"), number(attrDataValue, m.who))
		m.text(w.Count("all_by", m.cast.lines[m.who].count, short(m.cast.lines[m.who].name)))
		m.end()
		m.button(class("button"), op("library"), value("#p:"+m.cast.lines[m.who].name))
		m.start(tagSpan) // one thing in a button that lays out its things with a gap
		m.say(w, "more_by", func() { m.bdi(short(m.cast.lines[m.who].name)) })
		m.end()
		m.end()
	}
	m.end()
	m.correct()
	return m.String()
}

type whySheet struct {
	markup
	WhyPage
	w    Words
	q    quote.Quotation
	cast cast
	who  int // line of the speaker
}

func (m *whySheet) head() {
	l, w := &m.cast.lines[m.who], m.w
	m.start(tagH2, class("why-name"), id("why-name"))
	m.element(tagSpan, l.initials, class("chip"), speaker(l.colour), hidden())
	if m.who == m.cast.unknown {
		m.text(w.Say("speaker_unknown"))
	} else {
		m.bdi(l.name)
	}
	m.text(" ")
	m.element(tagSpan, w.Say(m.q.Certainty.String()), class("why-certainty"))
	m.end()
	if l.role != "" {
		m.element(tagP, l.role, class("speaker-role"), set(attrDir, "auto"))
	}
	switch m.q.Kind {
	case quote.Mixed:
		m.element(tagP, m.w.Say("kind_partial"), class("why-kind"))
	case quote.Indirect:
		m.element(tagP, m.w.Say("kind_indirect"), class("why-kind"))
	}
}

// reasons says by which rule the speaker was found, and quotes the words that decided.
func (m *whySheet) reasons() {
	w, a, q := m.w, m.Article, m.q
	m.start(tagOl, class("reasons"))
	line := func(key, words string) {
		m.start(tagLi)
		m.say(w, key, func() { m.element(tagQ, plain(words), set(attrDir, "auto")) })
		m.end()
	}
	named := m.who != m.cast.unknown
	rule := q.Reason.Rule
	quotes := strings.Contains(w.messages[ruleMessage(rule)], "$1")
	if rule == "" || quotes && q.Cue.Empty() { // a place beside it, and no verb
		rule = quote.Nearest
	}
	if rule != quote.Nearest || named {
		line(ruleMessage(rule), a.Slice(q.Cue))
	}
	if rule != quote.ByReader {
		if !q.Mention.Empty() {
			line("why_mention", a.Slice(q.Mention))
		}
		if named && !q.Reason.Through.Empty() {
			line("why_through", a.Slice(q.Reason.Through))
		}
		switch {
		case named:
		case q.Mention.Empty():
			m.element(tagLi, w.Say("why_unknown"))
		default:
			m.element(tagLi, w.Say("why_unresolved"))
		}
	}
	m.end()
}

// ruleMessage returns the key of the sentence for a rule.
func ruleMessage(r quote.Rule) string { return "why_rule_" + strings.ReplaceAll(string(r), "-", "_") }

// correct offers who else it could be, nobody, and that it is no quotation.
func (m *whySheet) correct() {
	w := m.w
	index := strconv.Itoa(m.Quotation)
	m.start(tagDetails, class("someone-else"))
	m.element(tagSummary, w.Say("someone_else"))
	m.start(tagUl)
	choose := func(does fixed, words func(), more ...given) {
		m.start(tagLi)
		m.button(class("link"), op(does),
			args(append([]given{{"quotation", index}}, more...)...))
		words()
		m.end()
		m.end()
	}
	for _, name := range m.Others {
		choose("speaker", func() { m.bdi(name) }, given{"name", name})
	}
	if m.who != m.cast.unknown {
		choose("speaker", func() { m.text(w.Say("nobody_known")) }, given{"name", ""})
	}
	if m.q.Reason.Rule == quote.ByReader {
		choose("as-found", func() { m.text(w.Say("as_found")) })
	}
	choose("not-speech", func() { m.text(w.Say("no_quotation")) })
	m.end()
	m.end()
}
