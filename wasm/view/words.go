package view

import (
	"errors"
	"strings"

	"github.com/valyala/fastjson"

	"dateline/wasm/lang"
)

// Words are the texts of the interface in one language: the messages of
// _locales, which the browser reads too. In a message $1 to $9 are replaced by what
// is put in, $$ for a dollar sign. A message that counts has one key for each
// plural form of its language: "minutes_one", "minutes_few", "minutes_other".
type Words struct {
	locale   string
	messages map[string]string
}

// ParseWords reads a messages.json for the language of a BCP 47 tag.
func ParseWords(json []byte, locale string) (Words, error) {
	var p fastjson.Parser
	v, err := p.ParseBytes(json)
	if err != nil {
		return Words{}, errors.New("view: messages: " + err.Error())
	}
	o, err := v.Object()
	if err != nil {
		return Words{}, errors.New("view: messages: " + err.Error())
	}
	w := Words{locale: strings.ReplaceAll(locale, "_", "-"), messages: make(map[string]string, o.Len())}
	o.Visit(func(key []byte, v *fastjson.Value) {
		w.messages[string(key)] = string(v.GetStringBytes("message"))
	})
	if len(w.messages) == 0 {
		return Words{}, errors.New("view: messages: there are none")
	}
	return w, nil
}

// Locale is the BCP 47 tag of the language.
func (w Words) Locale() string { return w.locale }

// Say returns the message with args in it. A message that does not exist gives
// its key: ugly, but nobody is left without a button.
func (w Words) Say(key string, args ...string) string {
	message, ok := w.messages[key]
	if !ok {
		return key
	}
	if len(args) == 0 && strings.IndexByte(message, '$') < 0 {
		return message
	}
	var b strings.Builder
	eachPart(message, func(s string) { b.WriteString(s) }, func(i int) {
		if i < len(args) {
			b.WriteString(args[i])
		}
	})
	return b.String()
}

// has reports whether there is such a message.
func (w Words) has(key string) bool { return w.messages[key] != "" }

// sayOr returns the message of prefix and name, or that of prefix and "other".
// Names come from other packages ("link-list") and may be newer than the messages.
func (w Words) sayOr(prefix, name string, args ...string) string {
	key := prefix + strings.ReplaceAll(name, "-", "_")
	if !w.has(key) {
		key = prefix + "other"
	}
	return w.Say(key, args...)
}

// Count returns the message for n things in the plural form that the language
// wants, $1 being the number and $2 and following the args.
func (w Words) Count(key string, n int, args ...string) string {
	return w.Say(w.counted(key, n), append([]string{w.Number(n)}, args...)...)
}

// counted returns the key of a message in the plural form for n.
func (w Words) counted(key string, n int) string {
	form := key + "_" + lang.Near(w.locale).Plural.Category(n)
	if !w.has(form) {
		form = key + "_other"
	}
	return form
}

// eachPart cuts a message at its $1 to $9: text for what is between, put with
// the index from 0 for what comes in.
func eachPart(message string, text func(string), put func(int)) {
	for {
		i := strings.IndexByte(message, '$')
		if i < 0 || i+1 == len(message) {
			break
		}
		if i > 0 {
			text(message[:i])
		}
		switch c := message[i+1]; {
		case c >= '1' && c <= '9':
			put(int(c - '1'))
		default:
			text("$")
			if c != '$' {
				text(message[i+1 : i+2])
			}
		}
		message = message[i+2:]
	}
	if message != "" {
		text(message)
	}
}

// say writes a message into the view, each put writing one of its arguments.
func (m *markup) say(w Words, key string, put ...func()) {
	eachPart(w.messages[key], m.text, func(i int) {
		if i < len(put) {
			put[i]()
		}
	})
}

// list writes n things as a list in words: "A, B and C".
func (m *markup) list(w Words, n int, item func(int)) {
	for i := range n {
		switch {
		case i == 0:
		case i == n-1:
			m.text(w.Say("list_last"))
		default:
			m.text(w.Say("list_comma"))
		}
		item(i)
	}
}
