package dates

import "unicode/utf8"

// quotation tells whether places of a paragraph, asked for in order, stand
// inside quotation marks. Whatever the marks, every second one closes.
type quotation struct {
	text   string
	at     int
	inside bool
}

// open reports whether the byte at end stands inside marks.
func (q *quotation) open(end int) bool {
	for q.at < end {
		r, size := utf8.DecodeRuneInString(q.text[q.at:end])
		switch r {
		case '"', '“', '”', '„', '«', '»', '「', '」':
			q.inside = !q.inside
		}
		q.at += size
	}
	return q.inside
}

// quotedDay is a "today" inside quotation marks.
type quotedDay struct {
	mention int // its index
	v       *value
}

// told keeps what the mention just made says about the words in quotation
// marks around it. "He said on Friday: Today we begin" and "Today we begin, he
// said on Friday" both mean Friday; said tells that the verb of the mention is
// one of saying.
func (f *finder) told(v *value, said bool) {
	p := &f.place
	switch last := p.last; {
	case p.quoted && v.hasRel && v.relUnit == day && p.saidOn == (Day{}) && len(f.mentions) > 0:
		f.quoted = append(f.quoted, quotedDay{len(f.mentions) - 1, v})
	case !p.quoted && said && last.ok() && last.grain == day && !p.ref.Before(last.start()):
		p.saidOn = last.start()
		for _, q := range f.quoted {
			p.quoted = true
			f.dateMention(q.v, &f.mentions[q.mention])
		}
		p.last, p.quoted = last, false
		f.quoted = f.quoted[:0]
	}
}
