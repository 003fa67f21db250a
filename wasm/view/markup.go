package view

import (
	"strconv"
	"strings"

	"dateline/wasm/text"
	"dateline/wasm/wire"
)

// fixed is text written in this package. An untyped constant becomes one by
// itself, words of a page never do: so no page can choose a class or an id.
type fixed string

// attr is an attribute with its value, made by the functions below only.
type attr struct {
	name  attribute
	value string
}

func class(names fixed) attr            { return attr{attrClass, string(names)} }
func id(name fixed) attr                { return attr{attrID, string(name)} }
func numberedID(name fixed, n int) attr { return attr{attrID, numbered(name, n)} }
func set(name attribute, v fixed) attr  { return attr{name, string(v)} }
func number(name attribute, n int) attr { return attr{name, strconv.Itoa(n)} }
func href(u URL) attr                   { return attr{attrHref, u.address} }
func src(u ImageURL) attr               { return attr{attrSrc, u.address} }
func place(name fixed, n int) attr      { return attr{attrHref, "#" + numbered(name, n)} }
func labelled(name fixed, n int) attr   { return attr{attrAriaLabelledby, numbered(name, n)} }
func target(name fixed, n int) attr     { return attr{attrPopovertarget, numbered(name, n)} }
func label(words string) attr           { return attr{attrAriaLabel, words} }
func alt(words string) attr             { return attr{attrAlt, words} }
func language(code Language) attr       { return attr{attrLang, code.code} }
func record(id string) attr             { return attr{attrDataID, id} }
func value(v string) attr               { return attr{attrDataValue, v} }
func moment(t string) attr              { return attr{attrDatetime, t} }
func numbered(name fixed, n int) string { return string(name) + strconv.Itoa(n) }
func op(name fixed) attr                { return attr{attrDataOp, string(name)} }
func arg(name fixed) attr               { return attr{attrDataArg, string(name)} }
func hidden() attr                      { return attr{attrAriaHidden, "true"} }
func speaker(of string) attr            { return attr{attrDataSpeaker, of} }

// given is one of the arguments that a button asks with.
type given struct {
	name  fixed
	value string
}

// args returns the attribute for several arguments: an object of JSON.
func args(list ...given) attr {
	b := []byte{'{'}
	for i, g := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(wire.AppendQuoted(b, string(g.name)), ':')
		b = wire.AppendQuoted(b, g.value)
	}
	return attr{attrDataArgs, string(append(b, '}'))}
}

func pressed(yes bool) attr {
	if yes {
		return attr{attrAriaPressed, "true"}
	}
	return attr{attrAriaPressed, "false"}
}

// fragment leads to the part of the page that a record of the library is shown
// in, stored to the reader with an article of the library, shelved to the
// library page with a story. Over a page the background opens these instead.
func fragment(id string) attr { return attr{attrHref, "#" + recordID(id)} }
func stored(id string) attr   { return attr{attrHref, "../reader/reader.html#" + recordID(id)} }

func shelved(id string) attr { return attr{attrHref, "../library/library.html#" + recordID(id)} }

// person leads to the page of somebody in the library.
func person(name string) attr {
	const hex = "0123456789ABCDEF"
	b := []byte("../library/library.html#p:")
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' {
			b = append(b, c)
		} else {
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
	}
	return attr{attrHref, string(b)}
}

// recordID returns an id of the library, or "" when it is none.
func recordID(id string) string {
	for i := 0; i < len(id); i++ {
		c := id[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
			strings.IndexByte("-_.:", c) >= 0) {
			return ""
		}
	}
	return id
}

// direction returns the attribute for "ltr" or "rtl", and "auto" for anything else.
func direction(dir string) attr {
	if dir == "ltr" || dir == "rtl" {
		return attr{attrDir, dir}
	}
	return attr{attrDir, "auto"}
}

// markup writes one view. Elements nest because only the innermost open one can
// be closed; text and values are always escaped; an attribute that its element
// may not have is left out. The zero value is ready.
type markup struct {
	b    strings.Builder
	open []tag
}

// start opens an element. An empty one (hr, img) needs no end.
func (m *markup) start(t tag, attrs ...attr) {
	m.b.WriteByte('<')
	m.b.WriteString(tagNames[t])
	for _, a := range attrs {
		if !t.allows(a.name) {
			continue
		}
		m.b.WriteByte(' ')
		m.b.WriteString(attributeNames[a.name])
		m.b.WriteString(`="`)
		m.escape(a.value)
		m.b.WriteByte('"')
	}
	m.b.WriteByte('>')
	if !t.void() {
		m.open = append(m.open, t)
	}
}

// end closes the innermost element.
func (m *markup) end() {
	if len(m.open) == 0 {
		return
	}
	last := len(m.open) - 1
	m.b.WriteString("</")
	m.b.WriteString(tagNames[m.open[last]])
	m.b.WriteByte('>')
	m.open = m.open[:last]
}

// endTo closes elements until depth of them are open.
func (m *markup) endTo(depth int) {
	for len(m.open) > depth {
		m.end()
	}
}

// depth is the number of open elements.
func (m *markup) depth() int { return len(m.open) }

// text writes words.
func (m *markup) text(s string) { m.escape(s) }

// element writes an element that holds words only.
func (m *markup) element(t tag, words string, attrs ...attr) {
	m.start(t, attrs...)
	m.escape(words)
	m.end()
}

// button opens a button; look is its class.
func (m *markup) button(look attr, attrs ...attr) {
	m.start(tagButton, append([]attr{look, set(attrType, "button")}, attrs...)...)
}

// buttonOf writes a button that holds words only.
func (m *markup) buttonOf(words string, look attr, attrs ...attr) {
	m.button(look, attrs...)
	m.escape(words)
	m.end()
}

// spoken writes words for screen readers only.
func (m *markup) spoken(words string) { m.element(tagSpan, words, class("spoken")) }

// bdi writes words of a page inside words of ours, so that neither turns the
// other's direction.
func (m *markup) bdi(words string) { m.element(tagBdi, plain(words)) }

// outlet writes the name or the host of an outlet.
func (m *markup) outlet(name string) { m.element(tagBdi, text.Site(name)) }

// String closes what is open and returns the whole view.
func (m *markup) String() string {
	m.endTo(0)
	return m.b.String()
}

// escape writes s so that a parser reads it as text, between tags as well as
// between double quotes.
func (m *markup) escape(s string) {
	from := 0
	for i := 0; i < len(s); i++ {
		var as string
		switch s[i] {
		case '&':
			as = "&amp;"
		case '<':
			as = "&lt;"
		case '>':
			as = "&gt;"
		case '"':
			as = "&#34;"
		case '\'':
			as = "&#39;"
		case '`':
			as = "&#96;"
		case 0:
			as = "\ufffd"
		case '\r':
			as = "&#13;"
		default:
			continue
		}
		m.b.WriteString(s[from:i])
		m.b.WriteString(as)
		from = i + 1
	}
	m.b.WriteString(s[from:])
}
