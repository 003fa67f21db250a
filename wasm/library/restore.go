package library

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/valyala/fastjson"

	"dateline/wasm/article"
)

// Imported is an article that is being imported.
type Imported struct {
	Saved                     // Saved.Card.ID is its name here
	Was      string           // its name in the library the backup is of
	Article  *article.Article // as it will be here
	Current  bool             // it is the one of the backup, not one that was here
	Attached []Attachment     // as they were there
	Missing  []Attachment     // of these, the kinds of which there is nothing here
}

// ImportOptions say what other packages make of an import. The zero value takes
// everything over as it is.
type ImportOptions struct {
	// With returns what to keep along with an article; nil keeps what is
	// missing here.
	With func(context.Context, Imported) (Extras, error)
	// Record returns what to keep for a record. Names holds the name here of
	// every article by its name there. It is called after all articles, while
	// no other change can happen; nil keeps records as they are, where there
	// is none yet.
	Record func(ctx context.Context, r Record, names map[string]string) (Extras, error)
	// Progress hears from time to time how many lines of all are done with.
	Progress func(done, all int)
}

// ImportResult says what an import did.
type ImportResult struct {
	New    int // articles that were not here
	Merged int // articles that were
}

// Import adds what a backup holds. It never removes anything: of an article
// that is here too the version opened last is the current one, the other
// becomes an earlier one; tags are joined, the first and the last reading of
// both count. A damaged backup changes nothing; the error names the line. An
// import that is canceled keeps what it has done, and can be done again.
//
// A backup that is not in memory as a whole is imported in pieces: all of them
// through a [BackupCheck], then [Library.EndImport], all again through
// [Library.ImportPiece], and EndImport again.
func (l *Library) Import(ctx context.Context, backup string, o ImportOptions) (ImportResult, error) {
	var check BackupCheck
	if err := check.Piece(backup); err != nil {
		return ImportResult{}, err
	}
	if err := check.End(); err != nil {
		return ImportResult{}, err
	}
	if err := l.EndImport(ctx); err != nil { // of one that was stopped
		return ImportResult{}, err
	}
	progress := o.Progress
	if progress != nil {
		o.Progress = func(done, _ int) { progress(done, check.Count) }
	}
	r, err := l.ImportPiece(ctx, backup, o)
	if err != nil {
		return r, err
	}
	return r, l.EndImport(ctx)
}

// kindName is the record that says what the article is called here that had a
// name in the library of the backup: the records at the end of a backup speak
// of articles that came in pieces long before.
const kindName = "\x01name"

// EndImport forgets what is known only while an import goes on.
func (l *Library) EndImport(ctx context.Context) error {
	return l.change(ctx, func(b *Batch, s *state) error {
		names := Prefix(bucketRecords, recordKey(kindName, ""))
		names.Limit, names.KeysOnly = 1, true
		found, err := l.store.Scan(ctx, names)
		if err == nil && len(found[0]) > 0 {
			b.DeletePrefix(bucketRecords, recordKey(kindName, ""))
		}
		return err
	})
}

// importArticles is how many articles are imported in one transaction.
const importArticles = 50

// ImportPiece imports a piece of a backup, which holds whole lines and was
// checked. Errors name the line within the piece.
func (l *Library) ImportPiece(ctx context.Context, piece string, o ImportOptions) (ImportResult, error) {
	var r ImportResult
	var p fastjson.Parser
	var articles []*backupLine
	var records []Record
	done := 0
	tell := func(lines int) {
		if done += lines; lines > 0 && o.Progress != nil {
			o.Progress(done, done)
		}
	}
	flush := func() error {
		saved, err := l.importAll(ctx, articles, o)
		for i := range saved {
			if saved[i].Outcome == New {
				r.New++
			} else {
				r.Merged++
			}
		}
		if err != nil {
			return err
		}
		tell(len(articles))
		if err := l.importRecords(ctx, records, o); err != nil {
			return err
		}
		tell(len(records))
		articles, records = nil, nil
		return nil
	}
	taken := make(map[string]bool) // addresses of the articles gathered
	for n, text := range lines(piece) {
		line, err := decodeBackupLine(&p, text)
		if err != nil {
			return r, &LineError{n, fmt.Errorf("%w: %w", ErrBackup, err)}
		}
		double := false
		if line.article != nil {
			for _, k := range line.keys() {
				double = double || taken[k]
			}
		}
		if double || len(articles) == importArticles || len(records) == pieceArticles ||
			line.article != nil && len(records) > 0 {
			if err := flush(); err != nil {
				return r, &LineError{n, err}
			}
			clear(taken)
		}
		switch {
		case line.article != nil:
			articles = append(articles, line)
			for _, k := range line.keys() {
				taken[k] = true
			}
		case line.record != nil:
			records = append(records, *line.record)
		default:
			tell(1)
		}
	}
	return r, flush()
}

// keys returns the canonical addresses of the article of a line.
func (n *backupLine) keys() []string {
	keys := identities(n.article.Meta.URL, "")
	for _, k := range n.card.keys {
		if !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return keys
}

// importRecords imports records. They are few, but may need to look at much.
func (l *Library) importRecords(ctx context.Context, records []Record, o ImportOptions) error {
	if len(records) == 0 {
		return nil
	}
	var names map[string]string
	if o.Record != nil {
		found, err := l.AllRecords(ctx, kindName, "", 0)
		if err != nil {
			return err
		}
		names = make(map[string]string, len(found))
		for _, r := range found {
			names[r.Key] = string(r.Data)
		}
	}
	for _, r := range records {
		if err := l.change(ctx, func(b *Batch, s *state) error {
			if o.Record != nil {
				x, err := o.Record(ctx, r, names)
				if err != nil {
					return err
				}
				return attach(b, nil, x)
			}
			values, err := l.Records(ctx, r.Kind, r.Key)
			if err != nil || values[0] != nil {
				return err
			}
			return attach(b, nil, Extras{Records: []Record{r}})
		}); err != nil {
			return err
		}
	}
	return nil
}

// importAll imports articles that share no address, in one transaction, and
// then does what the index needs after so many.
func (l *Library) importAll(ctx context.Context, articles []*backupLine, o ImportOptions) (saved []Saved, err error) {
	if len(articles) == 0 {
		return nil, nil
	}
	err = l.change(ctx, func(b *Batch, s *state) error {
		saved = saved[:0]
		keys := make([][]string, len(articles))
		for i, line := range articles {
			keys[i] = line.keys()
		}
		olds, frees, err := l.lookUpAll(ctx, keys)
		if err != nil {
			return err
		}
		seen := make(map[string]bool)
		for i, line := range articles {
			if olds[i] != nil { // two lines of a backup may be one article here
				if seen[olds[i].ID] {
					return errTwice
				}
				seen[olds[i].ID] = true
			}
			in, err := l.merged(ctx, line, olds[i], o)
			if err != nil {
				return err
			}
			in.keys, in.old = frees[i], olds[i]
			one, err := l.save(ctx, b, s, in)
			if err != nil {
				return err
			}
			saved = append(saved, one)
			if line.card.ID != "" {
				b.Put(bucketRecords, recordKey(kindName, line.card.ID), []byte(one.Card.ID))
			}
		}
		return nil
	})
	if errors.Is(err, errTwice) {
		saved = saved[:0]
		for _, half := range [][]*backupLine{articles[:len(articles)/2], articles[len(articles)/2:]} {
			more, err := l.importAll(ctx, half, o)
			saved = append(saved, more...)
			if err != nil {
				return saved, err
			}
		}
		return saved, nil
	}
	if err != nil {
		return nil, err
	}
	return saved, l.digest(ctx)
}

// errTwice: two articles of a batch are one.
var errTwice = errors.New("library: an article comes twice")

// digest merges the tail of the index when it has grown long in an import: not
// after every few articles, because every merge writes the lowest level anew.
func (l *Library) digest(ctx context.Context) error {
	for {
		more := false
		if err := l.change(ctx, func(b *Batch, s *state) (err error) {
			if s.tail >= l.shape.levels[0].docs || s.manifest.merge != nil {
				more, err = l.tend(ctx, b, s)
			}
			return err
		}); err != nil || !more {
			return err
		}
	}
}
