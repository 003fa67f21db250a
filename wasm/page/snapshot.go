package page

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The format of a snapshot is described at the top of extension/page/capture.js.
const (
	snapshotVersion = "dl1"
	snapshotEnd     = "\x7f" // after every field
	snapshotOps     = "\x00" // before the operations
	snapshotBase    = 40     // number 0 as a character

	opClose   = 0
	opText    = 1
	opSpace   = 2
	opElement = 3 // plus the index of the tag
)

// maxAttributes is how many attributes are kept, of all elements together.
const maxAttributes = MaxNodes

var errSnapshot = errors.New("page: not a snapshot")

// Decode unpacks a snapshot packed by extension/page/capture.js. All nodes are in
// one slab and their strings are parts of the snapshot's, so it costs little more
// than reading it once. A snapshot that is malformed or larger than [MaxBytes]
// gives an error; strings that are missing are empty.
func Decode(snapshot []byte) (*Document, error) {
	s := newSnapshotReader(snapshot)
	if len(snapshot) > MaxBytes || s.field() != snapshotVersion {
		return nil, errSnapshot
	}
	url, base, media, flags := s.field(), s.field(), s.field(), s.field()
	tags, keys := strings.Fields(s.field()), strings.Fields(s.field())
	nodes, attributes, err := s.count(len(tags), len(keys))
	if err != nil {
		return nil, err
	}
	cut := nodes > MaxNodes || attributes > maxAttributes || strings.Contains(flags, "c")
	t := newSlab(min(nodes, MaxNodes), min(attributes, maxAttributes), tags, keys)
	t.fill(s)
	doc := finish(t.root(), url, true)
	if base != "" {
		doc.Base = base
	}
	doc.Type, doc.Cut, doc.Early = media, doc.Cut || cut, strings.Contains(flags, "l")
	return doc, nil
}

// snapshotReader hands out the two halves of a snapshot: its fields, and the
// numbers of its operations.
type snapshotReader struct{ fields, ops string }

func newSnapshotReader(snapshot []byte) *snapshotReader {
	var r snapshotReader
	text := string(snapshot)
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\uFFFD")
	}
	r.fields = text
	if i := strings.LastIndex(text, snapshotOps); i >= 0 {
		r.fields, r.ops = text[:i], text[i+len(snapshotOps):]
	}
	return &r
}

// field returns the next field, "" when there are no more.
func (r *snapshotReader) field() string {
	field, rest, _ := strings.Cut(r.fields, snapshotEnd)
	r.fields = rest
	return field
}

// number returns the next number of the operations, -1 at their end.
func (r *snapshotReader) number() int {
	if r.ops == "" {
		return -1
	}
	if c := r.ops[0]; c < utf8.RuneSelf { // nearly all
		r.ops = r.ops[1:]
		return int(c) - snapshotBase
	}
	c, size := utf8.DecodeRuneInString(r.ops)
	r.ops = r.ops[size:]
	return int(c) - snapshotBase
}

// count walks the operations once: it finds how many nodes and attributes they
// make, and that every number in them points at something.
func (r *snapshotReader) count(tags, keys int) (nodes, attributes int, err error) {
	walk := *r
	for walk.ops != "" {
		op := walk.number()
		switch {
		case op < 0 || op-opElement >= tags:
			return 0, 0, fmt.Errorf("page: snapshot has operation %d with %d tags", op, tags)
		case op == opClose:
			continue
		case op >= opElement:
			n := walk.number()
			if n < 0 {
				return 0, 0, errSnapshot
			}
			for range n {
				if key := walk.number(); key < 0 || key >= keys {
					return 0, 0, fmt.Errorf("page: snapshot has attribute %d of %d", key, keys)
				}
			}
			attributes += n
		}
		nodes++
	}
	return nodes, attributes, nil
}

// slab builds the tree.
type slab struct {
	nodes      []html.Node // the first is the document
	attributes []html.Attribute
	tags, keys []string
	atoms      []atom.Atom
	current    *html.Node
	depth      int // of open elements, dropped ones included
}

func newSlab(nodes, attributes int, tags, keys []string) *slab {
	t := &slab{
		nodes:      make([]html.Node, 1, nodes+1),
		attributes: make([]html.Attribute, 0, attributes),
		tags:       tags, keys: keys,
		atoms: make([]atom.Atom, len(tags)),
	}
	for i, tag := range tags {
		t.atoms[i] = atom.Lookup([]byte(tag))
	}
	t.nodes[0].Type = html.DocumentNode
	t.current = &t.nodes[0]
	return t
}

func (t *slab) root() *html.Node { return &t.nodes[0] }

// fill carries out the operations until there are no more or the slab is full.
func (t *slab) fill(r *snapshotReader) {
	for {
		switch op := r.number(); op {
		case -1:
			return
		case opClose:
			t.close()
		case opText, opSpace:
			data := " "
			if op == opText {
				data = r.field()
			}
			if n := t.add(html.TextNode); n != nil {
				n.Data = data
			}
		default:
			t.open(op-opElement, r)
		}
	}
}

func (t *slab) close() {
	if t.depth > 0 && t.depth <= MaxDepth {
		t.current = t.current.Parent
	}
	t.depth = max(t.depth-1, 0)
}

// open adds an element and steps into it. One below the depth that is kept is
// left out, and what it holds goes to the last element above it.
func (t *slab) open(tag int, r *snapshotReader) {
	start := len(t.attributes)
	for range r.number() {
		a := html.Attribute{Key: t.keys[r.number()], Val: r.field()}
		if len(t.attributes) < cap(t.attributes) {
			t.attributes = append(t.attributes, a)
		}
	}
	t.depth++
	if t.depth > MaxDepth {
		t.attributes = t.attributes[:start]
		return
	}
	n := t.add(html.ElementNode)
	if n == nil {
		t.depth--
		return
	}
	n.Data, n.DataAtom = t.tags[tag], t.atoms[tag]
	n.Attr = t.attributes[start:len(t.attributes):len(t.attributes)]
	t.current = n
}

// add appends a node to the current element, or returns nil when the slab is full.
func (t *slab) add(kind html.NodeType) *html.Node {
	if len(t.nodes) == cap(t.nodes) {
		return nil
	}
	t.nodes = t.nodes[:len(t.nodes)+1]
	n := &t.nodes[len(t.nodes)-1]
	n.Type, n.Parent, n.PrevSibling = kind, t.current, t.current.LastChild
	if n.PrevSibling != nil {
		n.PrevSibling.NextSibling = n
	} else {
		t.current.FirstChild = n
	}
	t.current.LastChild = n
	return n
}
