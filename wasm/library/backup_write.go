package library

import (
	"context"
	"slices"
	"strings"

	"dateline/wasm/article"
)

// Export gives a backup of the library to write, a line at a time. What is in
// the trash is not in it. Articles that are saved meanwhile may or may not be.
func (l *Library) Export(ctx context.Context, write func(line []byte) error) error {
	for from := ""; ; {
		piece, err := l.ExportPiece(ctx, from)
		if err != nil {
			return err
		}
		for _, line := range piece.Lines {
			if err := write(line); err != nil {
				return err
			}
		}
		if from = piece.Next; from == "" {
			return nil
		}
	}
}

// ExportedArticle is an article that a piece of a backup holds.
type ExportedArticle struct {
	Card     Card
	Article  *article.Article
	Attached []Attachment
}

// BackupPiece is a part of a backup.
type BackupPiece struct {
	Lines    [][]byte          // each ends in "\n"
	Articles []ExportedArticle // that are in them
	Next     string            // from where the next piece goes on, "" at the end
}

// A piece of a backup holds so many articles or records at most, and no more
// once it has so many bytes.
const (
	pieceArticles = 100
	pieceBytes    = 1 << 20
)

// What a place in a backup begins with: the articles come before the records.
const (
	fromArticle = "a"
	fromRecord  = "r"
)

// ExportPiece returns the piece of a backup that begins at a place: "" or the
// Next of the piece before. Every piece is a look of its own at the library, so
// that the engine may be stopped between two. Records of the kinds in without are
// left out.
func (l *Library) ExportPiece(ctx context.Context, from string, without ...string) (BackupPiece, error) {
	if key, records := strings.CutPrefix(from, fromRecord); records {
		return l.exportRecords(ctx, key, without)
	}
	var p BackupPiece
	if from == "" {
		p.Lines = append(p.Lines, (&backupLine{form: backupForm}).encode())
	}
	found, err := l.store.Scan(ctx, Range{
		Bucket: bucketCards, From: strings.TrimPrefix(from, fromArticle), Limit: pieceArticles,
	})
	if err != nil {
		return p, err
	}
	cards := found[0]
	p.Next = fromRecord
	if len(cards) == pieceArticles {
		p.Next = fromArticle + cards[len(cards)-1].Key + "\x00"
	}
	bytes := int64(0)
	for i, it := range cards {
		if c, err := decodeCard(it.Value); err == nil {
			bytes += c.bytes
		}
		if bytes >= pieceBytes {
			p.Next = fromArticle + it.Key + "\x00"
			cards = cards[:i+1]
			break
		}
	}
	if len(cards) == 0 {
		return p, nil
	}
	return p, l.exportArticles(ctx, cards, &p)
}

// exportArticles adds articles, which lie one behind the other in the library,
// with all that belongs to them. A damaged one, or one that was deleted
// meanwhile, is left out.
func (l *Library) exportArticles(ctx context.Context, cards []Item, p *BackupPiece) error {
	first, end := cards[0].Key, after(cards[len(cards)-1].Key)
	found, err := l.store.Scan(ctx, Range{Bucket: bucketArticles, From: first, To: end},
		Range{Bucket: bucketEarlier, From: first, To: end}, Range{Bucket: bucketAttached, From: first, To: end})
	if err != nil {
		return err
	}
	texts, earlier, attached := found[0], found[1], found[2]
	for _, it := range cards {
		id := it.Key
		text := taken(&texts, id)
		versions := taken(&earlier, id)
		notes := taken(&attached, id)
		c, err := decodeCard(it.Value)
		if err != nil || len(text) == 0 {
			continue
		}
		a, err := decodeArticle(text[0].Value)
		if err != nil {
			continue
		}
		n := &backupLine{card: *c, article: a}
		if n.earlier, err = decodeEarlier(versions); err != nil {
			n.earlier = nil
		}
		for _, note := range notes {
			if kind := note.Key[len(id):]; kind != kindEntry {
				n.attach = append(n.attach, Attachment{Kind: kind, Data: note.Value})
			} else if n.entry, err = decodeEntry(note.Value); err != nil {
				n.entry = entry{}
			}
		}
		p.Lines = append(p.Lines, n.encode())
		p.Articles = append(p.Articles, ExportedArticle{Card: *c, Article: a, Attached: n.attach})
	}
	return nil
}

// taken cuts the records of an article from the front of those sorted by key.
func taken(items *[]Item, id string) []Item {
	list := *items
	for len(list) > 0 && list[0].Key < id {
		list = list[1:]
	}
	n := 0
	for n < len(list) && strings.HasPrefix(list[n].Key, id) {
		n++
	}
	*items = list[n:]
	return list[:n]
}

func (l *Library) exportRecords(ctx context.Context, from string, without []string) (BackupPiece, error) {
	var p BackupPiece
	found, err := l.store.Scan(ctx, Range{Bucket: bucketRecords, From: from, Limit: pieceArticles})
	if err != nil {
		return p, err
	}
	if len(found[0]) == pieceArticles {
		p.Next = fromRecord + found[0][pieceArticles-1].Key + "\x00"
	}
	for _, it := range found[0] {
		kind, key, _ := strings.Cut(it.Key, "\x00")
		if kind != kindName && !slices.Contains(without, kind) {
			p.Lines = append(p.Lines, (&backupLine{record: &Record{Kind: kind, Key: key, Data: it.Value}}).encode())
		}
	}
	return p, nil
}
