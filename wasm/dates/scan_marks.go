package dates

func (s *scanner) mark(c byte, i, to int, glued, first bool) bool {
	it := item{start: i, end: i + 1, glued: glued}
	switch c {
	case ',':
		it.set(cComma)
	case '.':
		it.set(cDot)
		if i+1 >= to || isSpaceByte(s.text[i+1]) || s.text[i+1] == '"' || s.text[i+1] == '\'' {
			it.set(cStop)
			first = true
		}
	case '-':
		it.set(cDash)
		if glued && i+1 < to && !isSpaceByte(s.text[i+1]) {
			it.set(cHyphen)
		}
	case '~':
		it.set(cDash)
	case '/':
		it.set(cSlash)
	case ':':
		it.set(cColon)
	case '\'', '`':
		if !glued && i+2 < to && s.text[i+1] == 's' && s.text[i+2] == ' ' { // 's morgens
			return first
		}
		it.set(cApos)
	case '(':
		it.set(cOpen)
	case ')':
		it.set(cClose)
	case '!', '?', ';':
		it.set(cStop)
		first = true
	case '"':
		it.set(cQuote)
	default:
		if n := len(s.items); n > 0 && s.items[n-1].mask.empty() && s.items[n-1].width == 0 {
			s.items[n-1].end = i + 1
			return first
		}
	}
	s.push(it)
	return first
}

// wideMark adds a mark outside ASCII and reports whether it ends a sentence.
func (s *scanner) wideMark(r rune, from, to int, glued bool) bool {
	it := item{start: from, end: to, glued: glued}
	switch r {
	case '–', '—', '−', '‐', '‑':
		it.set(cDash)
		if r == '‐' || r == '‑' {
			it.set(cHyphen)
		}
	case '’', '‘', 'ʼ':
		if !glued && to+2 <= len(s.text) && s.text[to:to+2] == "s " {
			return false
		}
		it.set(cApos)
	case '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』':
		it.set(cQuote)
	case 'º', '°', 'ª':
		if glued {
			it.set(cNth)
		}
	case '〜', '～', '∼':
		it.set(cDash)
	case '\u00b7', '\u0387': // the semicolon of Greek
		if to < len(s.text) && s.text[to] == ' ' {
			it.set(cStop)
		}
	case '、', '，':
		it.set(cPause)
	case '،':
		it.set(cComma)
	case '。', '！', '？', '؟', '؛', '；':
		s.finalVerb(from)
		it.set(cStop)
	case '（':
		it.set(cOpen)
	case '）':
		it.set(cClose)
	case '：':
		it.set(cColon)
	case '／':
		it.set(cSlash)
	}
	s.push(it)
	return it.mask.has(cStop)
}

// roman sees a Roman number in the last item.
func (s *scanner) roman(i, end int) {
	if end-i > 6 {
		return
	}
	n, last := 0, 0
	for k := end - 1; k >= i; k-- {
		v := 0
		switch s.text[k] {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		case 'L':
			v = 50
		default:
			return
		}
		if v < last {
			n -= v
		} else {
			n, last = n+v, v
		}
	}
	it := &s.items[len(s.items)-1]
	it.num = n
	it.set(cRoman)
}
