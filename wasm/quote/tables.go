package quote

import (
	_ "embed" // the tables are files beside this one
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"
	"sync"

	"dateline/wasm/forest"
	"dateline/wasm/lang"
)

// The tables are made by "go run ./wasm/cmd/train quotes"; CONTRIBUTING tells how.
var (
	//go:embed tables/en.bin
	englishTables string
	//go:embed tables/any.bin
	anyTables string
	//go:embed tables/judges.bin
	judgesModel string
)

var builtIn = sync.OnceValue(func() func(string) *Model {
	models, err := Models([]byte(englishTables), []byte(anyTables), []byte(judgesModel))
	if err != nil {
		panic("quote: the built-in model: " + err.Error())
	}
	return models
})

// ModelFor returns what was learnt for a language: its own linear tables where
// it has some, those that hold no words, and the judges that serve every
// language with a word list; nil for a language without one.
func ModelFor(tag string) *Model { return builtIn()(tag) }

// Models decodes models and returns the function that chooses by language.
func Models(english, plain, judges []byte) (func(tag string) *Model, error) {
	lexical, err := ReadTables(string(english))
	if err != nil {
		return nil, err
	}
	any, err := ReadTables(string(plain))
	if err != nil {
		return nil, err
	}
	m, err := readJudges(judges)
	if err != nil {
		return nil, err
	}
	m.Plain = any
	withWords := *m
	withWords.Lexical = lexical
	return func(tag string) *Model {
		switch l := lang.Of(tag); {
		case len(l.Quotes().Lists) == 0:
			return nil
		case l.Quotes().Learnt:
			return &withWords
		}
		return m
	}, nil
}

// readJudges decodes the forests, one behind the other.
func readJudges(data []byte) (*Model, error) {
	m := &Model{}
	for _, x := range []struct {
		to    **forest.Forest
		width int
	}{{&m.Speech, len(speechNames())}, {&m.Speaker, len(speakerNames())}, {&m.Report, len(reportNames())},
		{&m.Card, len(cardNames())}, {&m.Told, len(toldNames())}} {
		f, rest, err := forest.Decode(data, x.width)
		if err != nil {
			return nil, err
		}
		*x.to, data = f, rest
	}
	return m, nil
}

// Bytes encodes the tables: a byte for what was learnt, then each table with
// the logarithm of its size and the number of its bytes before it.
//
// Most places of a table are empty, and a weight has one of 16 levels, so a
// byte holds how many places are empty before a weight, and its level; where
// they are 15 or more, bytes of 15 empty places go before it.
func (t *Tables) Bytes() []byte {
	out := []byte{byte(flag(t.lexical))}
	for _, x := range t.all() {
		var body []byte
		empty := 0
		for i := range len(x.weights) {
			w := int8(x.weights[i])
			if w == 0 {
				empty++
				continue
			}
			for ; empty >= 15; empty -= 15 {
				body = append(body, 15)
			}
			body = append(body, byte(empty|slices.Index(Levels[:], w)<<4))
			empty = 0
		}
		out = append(out, byte(bits.Len(uint(len(x.weights)))))
		out = binary.LittleEndian.AppendUint32(out, uint32(len(body)))
		out = append(out, body...)
	}
	return out
}

// Levels are the weights that a table can hold; the first stands for none.
var Levels = [16]int8{0, -48, -30, -20, -14, -9, -6, -3, 3, 6, 9, 14, 20, 30, 48, 80}

func (t *Tables) all() []*table {
	return []*table{&t.speech, &t.speaker, &t.left, &t.right, &t.cue, &t.afterStart, &t.afterEnd, &t.beforeEnd,
		&t.beforeStart}
}

// ReadTables decodes what Bytes encoded.
func ReadTables(data string) (*Tables, error) {
	if data == "" {
		return nil, errTables
	}
	t := &Tables{lexical: data[0] == 1}
	data = data[1:]
	for _, x := range t.all() {
		if len(data) < 5 {
			return nil, errTables
		}
		size := 0
		if data[0] > 0 && data[0] <= 22 {
			size = 1 << (data[0] - 1)
		}
		n := int(data[1]) | int(data[2])<<8 | int(data[3])<<16 | int(data[4])<<24
		data = data[5:]
		if n < 0 || n > len(data) {
			return nil, errTables
		}
		weights, at := make([]byte, size), 0
		for i := range n {
			at += int(data[i] & 15)
			if data[i]&15 == 15 {
				continue
			}
			if at >= size {
				return nil, errTables
			}
			weights[at] = byte(Levels[data[i]>>4])
			at++
		}
		x.weights, data = string(weights), data[n:]
	}
	return t, nil
}

var errTables = errors.New("quote: the tables are cut short")
