package quote

import (
	_ "embed" // the tables are files beside this one
	"encoding/binary"
	"errors"
	"sync"

	"dateline/wasm/lang"
)

// The tables are made by "go run ./wasm/cmd/train quotes"; CONTRIBUTING tells how.
var (
	//go:embed tables/en.bin
	englishTables string
	//go:embed tables/any.bin
	anyTables string
)

var (
	english = sync.OnceValue(func() *Tables { return mustRead(englishTables) })
	anyone  = sync.OnceValue(func() *Tables { return mustRead(anyTables) })
)

// TablesFor returns the tables of a language: its own, or those that hold no
// words and serve every language with a word list; nil for a language without one.
func TablesFor(tag string) *Tables {
	switch l := lang.Of(tag); {
	case l.Code == "en":
		return english()
	case len(l.Quotes().Lists) > 0:
		return anyone()
	}
	return nil
}

func mustRead(data string) *Tables {
	t, err := ReadTables(data)
	if err != nil {
		return nil // rules decide; a test sees to it that the tables can be read
	}
	return t
}

// Bytes encodes the tables: a byte for what was learnt, then each table with
// its length before it.
func (t *Tables) Bytes() []byte {
	out := []byte{byte(flag(t.lexical))}
	for _, x := range t.all() {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(x.weights)))
		out = append(out, x.weights...)
	}
	return out
}

func (t *Tables) all() []*table {
	return []*table{&t.speech, &t.speaker, &t.left, &t.right, &t.cue, &t.afterStart, &t.afterEnd, &t.beforeEnd, &t.beforeStart}
}

// ReadTables decodes what Bytes encoded.
func ReadTables(data string) (*Tables, error) {
	if data == "" {
		return nil, errTables
	}
	t := &Tables{lexical: data[0] == 1}
	data = data[1:]
	for _, x := range t.all() {
		if len(data) < 4 {
			return nil, errTables
		}
		n := int(data[0]) | int(data[1])<<8 | int(data[2])<<16 | int(data[3])<<24
		data = data[4:]
		if n < 0 || n > len(data) || n&(n-1) != 0 {
			return nil, errTables
		}
		x.weights, data = data[:n], data[n:]
	}
	return t, nil
}

var errTables = errors.New("quote: the tables are cut short")
