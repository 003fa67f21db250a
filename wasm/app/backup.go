package app

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"dateline/wasm/article"
	"dateline/wasm/export"
	"dateline/wasm/library"
	"dateline/wasm/quote"
	"dateline/wasm/story"
	"dateline/wasm/text"
	"dateline/wasm/view"
	"dateline/wasm/wire"
)

// kindBackup is the record of when the last backup was written.
const kindBackup = "backup"

// A backup is wanted from so many articles on, when the last is so many days old.
const (
	backupFrom = 20
	backupDays = 30
)

// maxLines is how many bytes of a backup one request may bring.
const maxLines = 64 << 20

// A library does not fit into one message: a backup goes piece by piece, and each
// request can be understood alone.

// backup shows how old the last backup is: view "backup".
func (a *App) backup(ctx context.Context, s shelf, r Request, _ noArgs) (Response, error) {
	stats, err := s.Stats(ctx)
	if err != nil {
		return Response{}, err
	}
	last, err := s.lastBackup(ctx)
	if err != nil {
		return Response{}, err
	}
	p := view.BackupPage{Articles: stats.Articles, Last: last, Due: due(stats, last, r.Now), Zone: r.Zone}
	return Response{Views: []View{{"backup", view.Backup(p, a.words)}}, Count: stats.Articles}, nil
}

// exported remembers that a backup was written: as backup.
func (a *App) exported(ctx context.Context, s shelf, r Request, _ noArgs) (Response, error) {
	var w wire.Writer
	w.Int(r.Now)
	err := s.Note(ctx, func(context.Context) (library.Extras, error) {
		return library.Extras{Records: []library.Record{{Kind: kindBackup, Data: w.Buf}}}, nil
	})
	if err != nil {
		return Response{}, err
	}
	return a.backup(ctx, s, r, noArgs{})
}

// linesArgs hold a piece of a backup.
type linesArgs struct{ lines string }

func (x *linesArgs) list() []argument {
	return []argument{{name: "lines", to: &x.lines, need: true, max: maxLines}}
}

// checkArgs hold a piece of a backup and the number of lines before it.
type checkArgs struct {
	linesArgs
	line int
}

func (x *checkArgs) list() []argument { return append(x.linesArgs.list(), need("line", &x.line)) }

// check reads a piece of a backup and keeps nothing: Line, the lines read so far or
// the one in which the fault is.
func (a *App) check(_ context.Context, _ shelf, _ Request, args checkArgs) (Response, error) {
	check := library.BackupCheck{Lines: args.line, Count: args.line}
	err := check.Piece(args.lines)
	if err == nil && args.line == 0 { // its first piece says what it is
		err = check.End()
	}
	if err != nil {
		problem := problemOf(err)
		if at, ok := errors.AsType[*library.LineError](err); ok && problem == problemBackup {
			return Response{Problem: problem, Line: at.Line}, nil
		}
		return Response{}, err
	}
	return Response{Line: check.Lines}, nil
}

// importEdge comes before the first piece that is imported and after the last.
func (a *App) importEdge(ctx context.Context, s shelf, _ Request, _ noArgs) (Response, error) {
	return Response{}, s.EndImport(ctx)
}

// importPiece keeps a piece of a backup that was checked: Count and Merged.
func (a *App) importPiece(ctx context.Context, s shelf, _ Request, args linesArgs) (Response, error) {
	done, err := s.ImportPiece(ctx, args.lines, library.ImportOptions{With: s.imported, Record: s.importedRecord})
	return Response{Count: done.New, Merged: done.Merged}, err
}

// lastBackup returns when the last backup was written, 0 if none was.
func (s shelf) lastBackup(ctx context.Context) (int64, error) {
	records, err := s.Records(ctx, kindBackup, "")
	if err != nil || records[0] == nil {
		return 0, err
	}
	return wire.NewReader(records[0]).Int(), nil
}

// due reports whether it is time for a backup.
func due(stats library.Stats, last, now int64) bool {
	return stats.Articles >= backupFrom && now-last >= int64(backupDays*24*time.Hour/time.Second)
}

// exportArgs name a piece of a backup: from is Next of the piece before, "" for the
// first; files asks for the articles as files too.
type exportArgs struct {
	from  string
	files bool
}

func (x *exportArgs) list() []argument {
	return []argument{may("from", &x.from), may("files", &x.files)}
}

// export returns a piece of a backup: Lines, Next, Count, Files.
func (a *App) export(ctx context.Context, s shelf, _ Request, args exportArgs) (Response, error) {
	piece, err := s.ExportPiece(ctx, args.from, kindUndo, kindBackup, kindHighlighted)
	if err != nil {
		return Response{}, err
	}
	response := Response{Next: piece.Next, Count: len(piece.Articles)}
	var lines strings.Builder
	for _, line := range piece.Lines {
		lines.Write(line)
	}
	response.Lines = lines.String()
	if !args.files {
		return response, nil
	}
	for _, x := range piece.Articles {
		d := export.Document{Article: x.Article}
		for _, attached := range x.Attached {
			if list, err := decodeSaid(attached.Data); attached.Kind == kindSaid && err == nil {
				d.Quotes = spoken(x.Article, list)
			}
		}
		response.Files = append(response.Files, File{fileName(&x.Card), export.Markdown(d)})
	}
	return response, nil
}

// spoken finds again in an article what is kept of its quotations.
func spoken(a *article.Article, list []said) quote.Result {
	var out quote.Result
	at := 0
	for _, x := range list {
		i := strings.Index(a.Text[at:], x.words)
		if i < 0 {
			continue
		}
		who := slices.IndexFunc(out.Speakers, func(s quote.Speaker) bool { return s.Name == x.speaker })
		if who < 0 {
			who = len(out.Speakers)
			out.Speakers = append(out.Speakers, quote.Speaker{Name: x.speaker, Role: x.role, Named: true})
		}
		span := article.Span{Start: at + i, End: at + i + len(x.words)}
		out.Quotations = append(out.Quotations, quote.Quotation{
			Span: span, Kind: x.kind, Speaker: who, Certainty: x.certainty,
		})
		at = span.Start
	}
	return out
}

// fileName is that of an article: its day, its title, and its name in the
// library, which keeps two of one title apart.
func fileName(c *library.Card) string {
	var b strings.Builder
	plain := text.Plain(c.Title)
	for from, to := range text.Words(plain) {
		if b.Len()+to-from > 60 {
			break
		}
		b.WriteByte('-')
		b.WriteString(strings.Map(func(r rune) rune {
			if strings.ContainsRune(`/\:*?"<>|.'`, r) || r < ' ' {
				return -1
			}
			return r
		}, plain[from:to]))
	}
	return c.Day() + b.String() + "-" + c.ID + ".md"
}

// imported returns what to keep of an article that is imported. What was found
// in it goes with its text; what story it belongs to comes with the stories,
// which come last.
func (s shelf) imported(ctx context.Context, in library.Imported) (library.Extras, error) {
	var x library.Extras
	for _, attached := range in.Attached {
		if attached.Kind == kindHighlights { // those of both libraries
			_, err := mergeHighlights(ctx, s.Library, &x, in.Card.ID, highlights(attached.Data))
			if err != nil {
				return x, err
			}
			continue
		}
		missing := slices.ContainsFunc(in.Missing, func(m library.Attachment) bool { return m.Kind == attached.Kind })
		follows := in.Current && (attached.Kind == kindReading || attached.Kind == kindSaid) // from its text
		if attached.Kind == kindStoryOf || !missing && !follows {
			continue
		}
		if attached.Kind == kindReading {
			reading, err := story.DecodeReading(attached.Data)
			if err != nil {
				continue
			}
			reading.ID = in.Card.ID
			attached.Data = reading.Encode()
		}
		attached.Article = ""
		x.Attach = append(x.Attach, attached)
	}
	return x, nil
}

// importedRecord returns what to keep for a record that is imported.
func (s shelf) importedRecord(ctx context.Context, r library.Record, names map[string]string) (library.Extras, error) {
	switch r.Kind {
	case kindStory:
		return s.importedStory(ctx, r, names)
	case kindWishes:
		return s.importedWishes(ctx, r, names)
	case kindRule: // what is here stays
		records, err := s.Records(ctx, r.Kind, r.Key)
		if err == nil && records[0] == nil {
			return library.Extras{Records: []library.Record{r}}, nil
		}
		return library.Extras{}, err
	}
	return library.Extras{}, nil // what takes back what was done there, when a backup was made there
}
