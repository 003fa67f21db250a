package forest

import (
	"encoding/binary"
	"errors"
	"math"
	"strconv"
)

// A model is a version, the depth, how many bytes a limit and a feature have,
// then width, trees, unit and bias as numbers of variable length, all
// features, all limits, all leaves, and a checksum of everything before it.
const (
	version  = 1
	sumBytes = 4
	// narrow limits are cut to 16 bits, see [Round].
	narrow, wide = 2, 4
	maxTrees     = 1 << 14
)

// What can be wrong with a model.
var (
	errShort   = errors.New("forest: the model ends too early")
	errVersion = errors.New("forest: not a model, or one of another version")
	errSum     = errors.New("forest: the model is damaged: its checksum differs")
	errFeature = errors.New("forest: a tree asks about a feature that rows do not have")
)

// Encode appends the forest to out.
func (f *Forest) Encode(out []byte) []byte {
	from := len(out)
	limit := narrow
	for _, n := range f.nodes {
		if Round(n.limit) != n.limit {
			limit = wide
		}
	}
	out = append(out, version, byte(f.depth), byte(limit))
	for _, n := range [...]uint64{uint64(f.width), uint64(f.Trees()), uint64(f.unit)} {
		out = binary.AppendUvarint(out, n)
	}
	out = binary.AppendVarint(out, int64(f.bias))
	size := 1 << f.depth
	for i, n := range f.nodes {
		if i%size == 0 {
			continue
		}
		if out = append(out, byte(n.feature)); f.width > 1<<8 {
			out = append(out, byte(n.feature>>8))
		}
	}
	for i, n := range f.nodes {
		if i%size == 0 {
			continue
		}
		bits := math.Float32bits(n.limit)
		if limit == wide {
			out = append(out, byte(bits), byte(bits>>8))
		}
		out = append(out, byte(bits>>16), byte(bits>>24))
	}
	for _, v := range f.leaves {
		out = append(out, byte(v), byte(uint16(v)>>8))
	}
	return binary.LittleEndian.AppendUint32(out, checksum(out[from:]))
}

// Round cuts a limit to the 16 bits that a narrow model keeps of it.
func Round(v float32) float32 { return math.Float32frombits(math.Float32bits(v) &^ 0xffff) }

// checksum is FNV-1a.
func checksum(data []byte) uint32 {
	h := uint32(2166136261)
	for _, b := range data {
		h = (h ^ uint32(b)) * 16777619
	}
	return h
}

// Decode reads a forest for rows of the given width, and returns it with the
// bytes behind it. A model made for other rows is refused, like a damaged one.
func Decode(data []byte, width int) (*Forest, []byte, error) {
	if len(data) < 3 {
		return nil, nil, errShort
	}
	f := &Forest{depth: int(data[1]), width: width}
	limit := int(data[2])
	if data[0] != version || f.depth < 1 || f.depth > MaxDepth || limit != narrow && limit != wide {
		return nil, nil, errVersion
	}
	at := 3
	var head [3]uint64 // width, trees, unit
	for i := range head {
		n, read := binary.Uvarint(data[at:])
		if read <= 0 || n > math.MaxInt32 {
			return nil, nil, errShort
		}
		head[i], at = n, at+read
	}
	bias, read := binary.Varint(data[at:])
	if read <= 0 {
		return nil, nil, errShort
	}
	at += read
	if head[0] != uint64(width) {
		return nil, nil, errors.New("forest: the model is for rows of " + strconv.Itoa(int(head[0])) +
			" features, not " +
			strconv.Itoa(width) + ": grow it again")
	}
	feature := 1
	if width > 1<<8 {
		feature = 2
	}
	size := 1 << f.depth
	count := int(head[1]) * size
	if head[1] > maxTrees || len(data)-at < (count-int(head[1]))*(feature+limit)+2*count+sumBytes {
		return nil, nil, errShort
	}
	f.unit, f.bias = float64(head[2]), int32(bias)
	f.nodes, f.leaves = make([]node, count), make([]int16, count)
	for i := range f.nodes {
		if i%size == 0 {
			continue
		}
		n := uint32(data[at])
		if at++; feature == 2 {
			n |= uint32(data[at]) << 8
			at++
		}
		if f.nodes[i].feature = n; int(n) >= width {
			return nil, nil, errFeature
		}
	}
	for i := range f.nodes {
		if i%size == 0 {
			continue
		}
		bits := uint32(0)
		if limit == wide {
			bits = uint32(data[at]) | uint32(data[at+1])<<8
			at += 2
		}
		f.nodes[i].limit = math.Float32frombits(bits | uint32(data[at])<<16 | uint32(data[at+1])<<24)
		at += 2
	}
	for i := range f.leaves {
		f.leaves[i] = int16(uint16(data[at]) | uint16(data[at+1])<<8)
		at += 2
	}
	if f.unit == 0 || binary.LittleEndian.Uint32(data[at:]) != checksum(data[:at]) {
		return nil, nil, errSum
	}
	return f, data[at+sumBytes:], nil
}

// MustDecode reads the models that lie in data one behind the other, a width for each,
// and panics if one is broken: a model is part of the program, and its package has a test that calls this.
func MustDecode(name string, data []byte, widths ...int) []*Forest {
	var out []*Forest
	for _, width := range widths {
		f, rest, err := Decode(data, width)
		if err != nil {
			panic(name + ": " + err.Error())
		}
		out, data = append(out, f), rest
	}
	if len(data) != 0 {
		panic(name + ": bytes behind the last forest")
	}
	return out
}
