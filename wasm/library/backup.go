package library

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/valyala/fastjson"

	"dateline/wasm/article"
)

// A backup is a text of lines, each one JSON object: first {"dateline":1}, then
// a line for each article with all that belongs to it, then one for each record
// that belongs to none. What other packages keep is in it as they wrote it.

// backupForm is the version of the form.
const backupForm = 1

// ErrBackup: what is to be imported is no backup, or a damaged one.
var ErrBackup = errors.New("not a backup of a library")

// backupLine is one line.
type backupLine struct {
	form    int64            // of the first line
	card    Card             // what belongs to the reader
	article *article.Article // nil in the line of a record
	earlier []Version
	attach  []Attachment
	entry   entry
	record  *Record
}

// fields exchanges a line.
func (n *backupLine) fields(x *exchange) {
	x.int64("dateline", &n.form)
	if n.article != nil || x.reading() && x.in.Exists("article") {
		if n.article == nil {
			n.article = &article.Article{}
		}
		x.object("article", func(x *exchange) { x.article(n.article) })
		x.object("card", func(x *exchange) { x.card(&n.card) })
		list(x, "earlier", &n.earlier, func(x *exchange, v *Version) {
			x.int64("seen", &v.Seen)
			if v.Article == nil {
				v.Article = &article.Article{}
			}
			x.object("article", func(x *exchange) { x.article(v.Article) })
		})
		list(x, "attached", &n.attach, func(x *exchange, a *Attachment) {
			x.string("kind", &a.Kind)
			x.bytes("data", &a.Data)
		})
		list(x, "terms", &n.entry.related, func(x *exchange, t *Term) {
			weight := int(t.Weight)
			x.string("term", &t.Text)
			x.int("weight", &weight)
			t.Weight = uint8(weight)
		})
		x.strings("people", &n.entry.people)
	}
	if n.record != nil || x.reading() && x.in.Exists("record") {
		if n.record == nil {
			n.record = &Record{}
		}
		x.object("record", func(x *exchange) {
			x.string("kind", &n.record.Kind)
			x.string("key", &n.record.Key)
			x.bytes("data", &n.record.Data)
		})
	}
}

// card exchanges what the article itself does not hold.
func (x *exchange) card(c *Card) {
	x.string("id", &c.ID)
	x.int64("saved", &c.Saved)
	x.int64("opened", &c.Opened)
	x.int64("changed", &c.Changed)
	x.int("visits", &c.Visits)
	x.strings("tags", &c.Tags)
	x.bool("pinned", &c.Pinned)
	x.strings("addresses", &c.keys)
	x.object("place", func(x *exchange) {
		x.string("words", &c.Place.Words)
		x.int("block", &c.Place.Block)
		x.float("progress", &c.Place.Progress)
	})
}

func (n *backupLine) encode() []byte {
	x := &exchange{}
	x.braces(func() { n.fields(x) })
	return append(x.out, '\n')
}

func decodeBackupLine(p *fastjson.Parser, line string) (*backupLine, error) {
	v, err := p.Parse(line)
	if err != nil {
		return nil, err
	}
	if v.Type() != fastjson.TypeObject {
		return nil, errors.New("no object")
	}
	n := &backupLine{}
	x := &exchange{in: v}
	if n.fields(x); x.err != nil {
		return nil, x.err
	}
	return n, n.check()
}

// check finds whether the line can be imported.
func (n *backupLine) check() error {
	if n.article != nil {
		if err := n.article.Validate(); err != nil {
			return err
		}
		if len(identities(n.article.Meta.URL, "")) == 0 && len(n.card.keys) == 0 {
			return errors.New("an article without address")
		}
	}
	for _, v := range n.earlier {
		if err := v.Article.Validate(); err != nil {
			return err
		}
	}
	if n.record != nil && (n.record.Kind == "" || strings.Contains(n.record.Kind, "\x00")) {
		return errors.New("a record without kind")
	}
	return nil
}

// articleOf returns an article as the store has it, nil where it is not there
// or cannot be read.
func (l *Library) articleOf(ctx context.Context, id string) (*article.Article, error) {
	values, err := l.store.Get(ctx, Ref{bucketArticles, id})
	if err != nil || values[0] == nil {
		return nil, err
	}
	a, err := decodeArticle(values[0])
	if err != nil {
		return nil, nil
	}
	return a, nil
}

// lines returns the lines of a backup that are not empty, with their numbers.
func lines(backup string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		n := 0
		for line := range strings.Lines(backup) {
			n++
			if line = strings.TrimSpace(line); line != "" && !yield(n, line) {
				return
			}
		}
	}
}

// BackupCheck reads a backup, piece by piece, without keeping anything. The
// zero value is ready.
type BackupCheck struct {
	Lines int // read so far, empty ones among them
	Count int // of these, not empty
	p     fastjson.Parser
}

// Piece reads the next piece, which holds whole lines. The error names the line.
func (c *BackupCheck) Piece(piece string) error {
	before := c.Lines
	for n, line := range lines(piece) {
		c.Lines = before + n
		l, err := decodeBackupLine(&c.p, line)
		if err != nil {
			return &LineError{c.Lines, fmt.Errorf("%w: %w", ErrBackup, err)}
		}
		if c.Count++; c.Count == 1 && l.form == 0 {
			return &LineError{c.Lines, ErrBackup}
		}
		if l.form > backupForm {
			return &LineError{c.Lines, fmt.Errorf("form %d: %w", l.form, ErrNewer)}
		}
	}
	c.Lines = before + strings.Count(piece, "\n")
	return nil
}

// End is called after the last piece.
func (c *BackupCheck) End() error {
	if c.Count == 0 {
		return fmt.Errorf("an empty file: %w", ErrBackup)
	}
	return nil
}

// LineError says in which line of a backup a fault is.
type LineError struct {
	Line int
	Err  error
}

func (e *LineError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap returns the fault.
func (e *LineError) Unwrap() error { return e.Err }
