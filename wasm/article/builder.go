package article

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Builder puts an article together block by block and keeps its promises:
// spans in range and on rune boundaries, one line a leaf, marks inside their
// block. The zero value is ready.
type Builder struct {
	text   strings.Builder
	blocks []Block
	marks  []Mark
	media  []Media
	err    error
}

// Leaf appends a block with words of its own. marks are spans into words.
// A newline in words is turned into a space unless the block is Code; invalid
// UTF-8 is an error of the whole build.
func (b *Builder) Leaf(block Block, words string, marks ...Mark) {
	if block.Kind.Container() {
		b.fail(fmt.Errorf("article: %s cannot have words", block.Kind))
		return
	}
	if !utf8.ValidString(words) {
		b.fail(fmt.Errorf("article: block %d is not UTF-8", len(b.blocks)))
		return
	}
	if block.Kind != Code && strings.IndexByte(words, '\n') >= 0 {
		words = strings.ReplaceAll(words, "\n", " ")
	}
	if words != "" && b.text.Len() > 0 {
		b.text.WriteByte('\n')
	}
	start := b.text.Len()
	b.text.WriteString(words)
	block.Span = Span{start, b.text.Len()}
	for _, m := range marks {
		if m.Span.Start < 0 || m.Span.End > len(words) || m.Span.Empty() {
			b.fail(fmt.Errorf("article: mark %v outside its block of %d bytes", m.Span, len(words)))
			return
		}
		m.Span.Start += start
		m.Span.End += start
		b.marks = append(b.marks, m)
	}
	b.blocks = append(b.blocks, block)
}

// Open appends a container, or a leaf that has no words (Rule, Item before its children).
func (b *Builder) Open(block Block) {
	block.Span = Span{b.text.Len(), b.text.Len()}
	b.blocks = append(b.blocks, block)
}

// Show appends a Figure or an Embed with its media and returns the index of the media.
func (b *Builder) Show(block Block, m Media) int {
	block.Media = len(b.media)
	b.media = append(b.media, m)
	b.Open(block)
	return block.Media
}

// Len returns the number of blocks so far.
func (b *Builder) Len() int { return len(b.blocks) }

func (b *Builder) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

// Article returns the article, its containers' spans closed over their blocks.
func (b *Builder) Article(meta Meta) (*Article, error) {
	if b.err != nil {
		return nil, b.err
	}
	a := &Article{Meta: meta, Text: b.text.String(), Blocks: b.blocks, Marks: b.marks, Media: b.media}
	a.closeContainers()
	if err := a.Validate(); err != nil {
		return nil, err
	}
	return a, nil
}

// closeContainers gives every block without words the span of the words that
// belong to it, in one walk from the end with a stack of depths. A block that
// holds nothing stands, empty, before the words that follow it.
func (a *Article) closeContainers() {
	type reach struct{ depth, start, end int }
	var open []reach
	next := len(a.Text)
	for i := len(a.Blocks) - 1; i >= 0; i-- {
		b := &a.Blocks[i]
		r := reach{b.Depth, b.Span.Start, b.Span.End}
		has := !b.Span.Empty()
		for len(open) > 0 && open[len(open)-1].depth > b.Depth {
			child := open[len(open)-1]
			open = open[:len(open)-1]
			if child.end <= child.start {
				continue
			}
			if !has {
				r.start, r.end, has = child.start, child.end, true
				continue
			}
			r.start, r.end = min(r.start, child.start), max(r.end, child.end)
		}
		if b.Kind.Container() || b.Span.Empty() {
			if has {
				b.Span = Span{r.start, r.end}
			} else {
				b.Span = Span{next, next}
			}
		}
		if has {
			next = b.Span.Start
		}
		open = append(open, r)
	}
}

var errDepth = errors.New("article: a block is more than one level deeper than the one before it")

// Validate reports the first broken promise, nil if there is none.
func (a *Article) Validate() error {
	if !utf8.ValidString(a.Text) {
		return errors.New("article: text is not UTF-8")
	}
	last, depth := 0, -1
	for i, b := range a.Blocks {
		if b.Kind.String() == "" {
			return fmt.Errorf("article: block %d has no kind", i)
		}
		if b.Span.Start < last || b.Span.End < b.Span.Start || b.Span.End > len(a.Text) {
			return fmt.Errorf("article: block %d has span %v after %d in a text of %d bytes", i, b.Span, last,
				len(a.Text))
		}
		if !a.onRunes(b.Span) {
			return fmt.Errorf("article: block %d cuts a character", i)
		}
		if b.Depth < 0 || b.Depth > depth+1 {
			return errDepth
		}
		if (b.Kind == Figure || b.Kind == Embed) && (b.Media < 0 || b.Media >= len(a.Media)) {
			return fmt.Errorf("article: block %d shows media %d of %d", i, b.Media, len(a.Media))
		}
		last, depth = b.Span.Start, b.Depth
	}
	for i, m := range a.Marks {
		if m.Span.Start < 0 || m.Span.End > len(a.Text) || m.Span.Empty() || !a.onRunes(m.Span) {
			return fmt.Errorf("article: mark %d has span %v", i, m.Span)
		}
	}
	if a.Meta.Lead < 0 || a.Meta.Lead > len(a.Media) {
		return fmt.Errorf("article: lead image %d of %d", a.Meta.Lead, len(a.Media))
	}
	return nil
}

func (a *Article) onRunes(s Span) bool {
	return (s.Start == len(a.Text) || utf8.RuneStart(a.Text[s.Start])) &&
		(s.End == len(a.Text) || utf8.RuneStart(a.Text[s.End]))
}

// FromText makes an article of plain text whose paragraphs end with "\n", as
// the command line and the benchmarks need it. Empty lines are left out of the
// blocks but kept in the text, so offsets into text stay true.
func FromText(meta Meta, text string) (*Article, error) {
	a := &Article{Meta: meta, Text: text}
	for start := 0; start < len(text); {
		end := strings.IndexByte(text[start:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += start
		}
		if strings.TrimSpace(text[start:end]) != "" {
			a.Blocks = append(a.Blocks, Block{Kind: Paragraph, Span: Span{start, end}})
		}
		start = end + 1
	}
	return a, a.Validate()
}
