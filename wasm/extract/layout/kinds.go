package layout

// Kinds tells letters and digits of ASCII apart, so that loops over every
// character of a page need not ask package unicode. It is 0 for all other bytes.
var Kinds = [256]uint8{}

// What a byte of a text may be.
const (
	Lower = 1 << iota
	Upper
	Digit
	Word = Lower | Upper | Digit
)

func init() {
	for c := range len(Kinds) {
		switch {
		case c >= 'a' && c <= 'z':
			Kinds[c] = Lower
		case c >= 'A' && c <= 'Z':
			Kinds[c] = Upper
		case c >= '0' && c <= '9':
			Kinds[c] = Digit
		}
	}
}
