package dates

import (
	"strconv"
	"strings"
)

// option is one way in which an element can be filled.
type option struct {
	class class
	value int // the only value that fits, or anyValue
}

const anyValue = -1 << 30

// element is one place of a pattern.
type element struct {
	any      mask
	options  []option
	optional bool
	strong   bool // only words without commoner meanings
	glued    bool // no space before
	not      bool // of a context: must not be there
}

// rule is one pattern: the class it makes, the action that gives it meaning,
// its elements, and what must stand (or not) before and after.
type rule struct {
	out    class
	action action
	before []element // the nearest last
	elems  []element
	after  []element
	text   string // as written, for messages of tests
	order  int    // earlier ones win between matches of equal length
	first  mask   // what the match may begin with
	needs  mask   // what must stand somewhere in it
	least  int    // items of the shortest match
}

// level is the set of patterns that are tried together; a level sees what the
// ones before it have made.
type level struct {
	by [classes][]*rule // by the classes that may come first
}

const levelCount = 12

// newRules reads patterns, one a line:
//
//	OUT [ACTION]: ELEMENT ...
//
// after a line "--- N" that names their level. An element is a class or several
// divided by "|", each perhaps with "=VALUE". "?" at its end makes it optional,
// "!" asks for a word without commoner meanings, "+" before it for no space
// between. "(x)" is looked at but not taken, "[x]" must not be there; both only
// before or after all that is taken. Of matches of equal length the first wins.
func newRules(text string) *[levelCount]level {
	var levels [levelCount]level
	at, n := 0, 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if no, ok := strings.CutPrefix(line, "---"); ok {
			at, _ = strconv.Atoi(strings.TrimSpace(no))
			continue
		}
		r := newRule(line)
		r.order = n
		n++
		for c := range classes {
			if r.first.has(c) {
				levels[at].by[c] = append(levels[at].by[c], r)
			}
		}
	}
	return &levels
}

func newRule(line string) *rule {
	head, list, ok := strings.Cut(line, ":")
	fields := strings.Fields(head)
	out, known := classOf(fields[0])
	if !ok || !known {
		panic("dates: pattern " + line)
	}
	name := fields[0]
	if len(fields) > 1 {
		name = fields[1]
	}
	r := &rule{out: out, action: actions()[name], text: line}
	if r.action == nil {
		panic("dates: no action for " + line)
	}
	for f := range strings.FieldsSeq(list) {
		switch f[0] {
		case '(', '[':
			e := newElement(f[1 : len(f)-1])
			e.not = f[0] == '['
			if len(r.elems) == 0 {
				r.before = append(r.before, e)
			} else {
				r.after = append(r.after, e)
			}
		default:
			r.elems = append(r.elems, newElement(f))
		}
	}
	for _, e := range r.elems {
		if r.least == 0 {
			r.first[0], r.first[1] = r.first[0]|e.any[0], r.first[1]|e.any[1]
		}
		if e.optional {
			continue
		}
		r.least++
		if len(e.options) == 1 {
			r.needs.add(e.options[0].class)
		}
	}
	return r
}

func newElement(f string) element {
	var e element
	f, e.optional = strings.CutSuffix(f, "?")
	f, e.strong = strings.CutSuffix(f, "!")
	f, e.glued = strings.CutPrefix(f, "+")
	for o := range strings.SplitSeq(f, "|") {
		name, val, has := strings.Cut(o, "=")
		c, ok := classOf(name)
		if !ok {
			panic("dates: no class " + name)
		}
		v := anyValue
		if has {
			v = valueOf(c, val)
		}
		e.options = append(e.options, option{c, v})
		e.any.add(c)
	}
	return e
}

// fits returns the class under which the item fills the element.
func (e *element) fits(it *item) (class, bool) {
	m := it.mask
	if e.strong {
		m = it.strong
	}
	if !m.meets(e.any) || e.glued && !it.glued {
		return 0, false
	}
	for _, o := range e.options {
		if m.has(o.class) && (o.value == anyValue || it.value(o.class) == o.value) {
			return o.class, true
		}
	}
	return 0, false
}
