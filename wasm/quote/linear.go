package quote

// A table is a linear model: one small whole number for every feature, found by
// the low bits of the feature's hash. Sums of whole numbers are the same on every
// machine, so native and WebAssembly agree to the byte.
//
// Weights are in steps of 1/16: the difference of two sums divided by 16 is the
// logarithm of the odds.
type table struct {
	weights string // int8 each; the length is a power of two, 0 for no table
}

// Steps of a weight that make 1.
const Steps = 16

// score returns the sum of the weights of the features.
func (t *table) score(features []uint32) int32 {
	if len(t.weights) == 0 {
		return 0
	}
	mask := uint32(len(t.weights) - 1)
	sum := int32(0)
	for _, f := range features {
		sum += int32(int8(t.weights[f&mask]))
	}
	return sum
}

// shares turns sums into shares of 65536 that say how likely each is (softmax),
// in whole numbers.
func shares(sums []int32, out []int32) []int32 {
	out = out[:0]
	best := sums[0]
	for _, s := range sums {
		best = max(best, s)
	}
	total := int64(0)
	for _, s := range sums {
		e := powers[min(int(best-s), len(powers)-1)]
		out = append(out, e)
		total += int64(e)
	}
	for i, e := range out {
		out[i] = int32(int64(e) << 16 / total)
	}
	return out
}

// powers[n] is 65536·exp(-n/16), 0 at the end.
var powers = func() (p [180]int32) {
	e := int64(65536) << 24
	for i := range p {
		p[i] = int32(e >> 24)
		e = e / 65536 * 61565 // exp(-1/16)
	}
	p[len(p)-1] = 0
	return p
}()

// features collects the hashed features of one candidate.
type features struct {
	list  []uint32
	salt  uint32 // tells the same evidence for two candidates apart
	words bool   // features that hold words are wanted too: off for a table that serves every language
}

func (f *features) reset() { f.list, f.salt = f.list[:0], 0 }

// copy returns the features collected so far.
func (f *features) copy() []uint32 { return append([]uint32(nil), f.list...) }

// mix joins a value to a hash.
func mix(h, v uint32) uint32 {
	h = (h ^ v) * 0x9e3779b1
	return h ^ h>>15
}

// add notes a feature made of a template and small values.
func (f *features) add(template, a uint32) {
	f.list = append(f.list, mix(mix(0x811c9dc5^f.salt, template), a))
}

func (f *features) add2(template, a, b uint32) {
	f.list = append(f.list, mix(mix(mix(0x811c9dc5^f.salt, template), a), b))
}

func (f *features) add3(template, a, b, c uint32) {
	f.list = append(f.list, mix(mix(mix(mix(0x811c9dc5^f.salt, template), a), b), c))
}

// word notes a feature that holds the hash of a word.
func (f *features) word(template, a uint32) {
	if f.words {
		f.add(template, a)
	}
}

func (f *features) word2(template, a, b uint32) {
	if f.words {
		f.add2(template, a, b)
	}
}

func (f *features) word3(template, a, b, c uint32) {
	if f.words {
		f.add3(template, a, b, c)
	}
}

// bucket makes a number small: 0 to 4 as they are, then by doubling.
func bucket(n int) uint32 {
	switch {
	case n < 0:
		return 15
	case n <= 4:
		return uint32(n)
	case n <= 6:
		return 5
	case n <= 9:
		return 6
	case n <= 14:
		return 7
	case n <= 24:
		return 8
	case n <= 50:
		return 9
	}
	return 10
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
