package page

import (
	"strings"

	"dateline/wasm/article"
)

// unwrapJSON takes away what pages put around JSON-LD: comments of HTML and of
// scripts, CDATA, a semicolon at the end.
func unwrapJSON(s string) string {
	s = strings.TrimSpace(s)
	for changed := true; changed; {
		changed = false
		for _, p := range [...]string{"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "//",
			"\ufeff"} {
			if rest, ok := strings.CutPrefix(s, p); ok {
				s, changed = strings.TrimSpace(rest), true
			}
		}
		for _, p := range [...]string{"-->", "//]]>", "]]>", "/*]]>*/", "/* ]]> */", "//", ";"} {
			if rest, ok := strings.CutSuffix(s, p); ok {
				s, changed = strings.TrimSpace(rest), true
			}
		}
	}
	return s
}

// repairJSON makes JSON of what nearly is: it drops commas that nothing
// follows, adds those between two values, drops control characters, and closes
// what is left open. Text in strings stays, but for line ends and control
// characters, which become spaces.
func repairJSON(s string) string {
	s = unwrapJSON(strings.ToValidUTF8(s, "\uFFFD"))
	var b strings.Builder
	b.Grow(len(s))
	var open []byte // closing brackets that are due
	inString, escaped := false, false
	comma := false // one was read and not yet written
	last := byte(0)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if inString {
			switch {
			case c < ' ':
				b.WriteByte(' ')
				escaped = false
				continue
			case escaped:
				escaped = false
			case c == '\\':
				escaped = true
			case c == '"':
				inString = false
				last = '"'
			}
			b.WriteByte(c)
			continue
		}
		switch {
		case c <= ' ':
			b.WriteByte(' ')
			continue
		case c == ',':
			comma = last != 0 && last != '{' && last != '[' && last != ':'
			continue
		case c == '}' || c == ']':
			comma = false
			if len(open) == 0 || open[len(open)-1] != c {
				continue
			}
			open = open[:len(open)-1]
		case (c == '"' || c == '{' || c == '[') && (last == '"' || last == '}' || last == ']'):
			comma = true
		}
		if comma {
			if len(open) == 0 {
				i = len(s) // a second value behind the first
				continue
			}
			b.WriteByte(',')
			comma = false
		}
		switch c {
		case '"':
			inString = true
		case '{':
			open = append(open, '}')
		case '[':
			open = append(open, ']')
		}
		b.WriteByte(c)
		last = c
	}
	if inString {
		if escaped {
			b.WriteByte('\\')
		}
		b.WriteByte('"')
	}
	for i := len(open) - 1; i >= 0; i-- {
		b.WriteByte(open[i])
	}
	return b.String()
}

// salvage takes single values out of JSON-LD that cannot be read at all.
func salvage(s string) []article.Claim {
	var out []article.Claim
	for _, f := range [...]struct{ key, field string }{{"headline", "title"}, {"datePublished", "published"},
		{"dateModified", "updated"}} {
		if v := tidy(quotedAfter(s, f.key)); v != "" {
			out = append(out, article.Claim{Field: f.field, Value: v, Source: sourceLD})
		}
	}
	if i := strings.Index(s, `"author"`); i >= 0 {
		if v := tidy(quotedAfter(s[i:], "name")); v != "" {
			out = append(out, article.Claim{Field: "author", Value: v, Source: sourceLD})
		}
	}
	return out
}

// quotedAfter returns the string that follows the first occurrence of a key.
func quotedAfter(s, key string) string {
	i := strings.Index(s, `"`+key+`"`)
	if i < 0 {
		return ""
	}
	s = strings.TrimLeft(s[i+len(key)+2:], " \t\r\n")
	if !strings.HasPrefix(s, ":") {
		return ""
	}
	s = strings.TrimLeft(s[1:], " \t\r\n")
	if !strings.HasPrefix(s, `"`) {
		return ""
	}
	s = s[1:]
	for j := 0; j < len(s) && j < maxClaim; j++ {
		switch s[j] {
		case '\\':
			j++
		case '"':
			return strings.ReplaceAll(s[:j], `\"`, `"`)
		case '\n':
			return ""
		}
	}
	return ""
}
