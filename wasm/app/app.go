// Package app is what a person can do with Dateline. It answers one kind of
// request, whatever asks: the extension's pages by way of the background, or
// the command line.
//
// The operations, and what they take and give:
//
//	open      a page (Snapshot or HTML, URL) or an article of the library (ID): the view "view".
//	          Args "pick" = CSS selector of the element to read, where the page holds several
//	          articles: such a one has no address of its own, and is not kept. Or extract.Marked: the part
//	          that the reader chose, which is the article of this address from then on; "story" goes
//	          back to the page's own. Of a story on several pages those read before come along. Unsure when this may not be the story: then the reader is asked to choose
//	          Nothing is written: the story is shown as soon as it can be
//	keep      the same page again, after it was opened: saves it. Saved and ID; never from a
//	          private window
//	place     ID = article, Args "value" = share read, 0 to 1, "block" and "words" = the block in view
//	          and its first words: where the reader is
//	restore   ID = article opened from its page, Args "value" = index of a step of its trace: puts
//	          back what that step removed, now and whenever the page is opened. View "view"
//	cut       ID = article, Args "value" = index of a block: takes it out, now and whenever the
//	          article is opened. "uncut" takes the last cut back. View "view"
//	always    ID = article opened from its page, Args "value" = index of a step of its trace, or "part":
//	          from now on the pages of this site keep what that step removed, leave out what the reader
//	          has cut out, or are read from the part that was picked. View "view"
//	rules     what "always" has made, view "rules". "rule-drop", Args "value" = host and selector: drops it
//	why       ID = article, Args "value" = index of a quotation: view "why"
//	speaker   ID = article, Args "value" = index of a quotation and the name of who said it, none for
//	          nobody known: remembered for the article. View "view", Undo
//	not-speech  the same, for words that are no quotation
//	as-found  the same, with what the engine found and no correction
//	uncorrect   ID = article, Args "value" = Undo of one of these: takes it back. View "view"
//	person    Args "value" = a name: all that this person said, view "main"
//	stories   the library page: views "list" and "main", ID = story to show, "" for the last
//	more      a further piece of a list: ID = its number, Args "value" = from where it goes on,
//	          and those of the search, if it is one: view "more-ID"
//	timeline  ID = story: view "main"
//	search    Args "query", or "host", "person", "tag", "from", "to": view "list"
//	space     what the library holds: view "space". So do keep-days, pause and forget, Args "value"
//	rename    ID = story, Args "value" = its name, "" for one of the engine's: as stories, Undo
//	pin       ID = story: pins it, or no longer
//	merge     ID = story, Args "story" = another that becomes part of it, or "article" = one that has none
//	split     ID = story, Args "articles" = IDs with spaces between, that become one of their own
//	apart     ID = story, Args "article" = one that does not belong to it, though it was suggested
//	delete    ID = article: views "list" and "main", Undo
//	undo      Args "value" = Undo of an earlier response: as stories
//	tags      ID = article: its tags, view "tags". So do tag and untag, Args "value" = a tag
//	unrelated ID = article, Args "value" = number of a line of the reader, story and another
//	          article, with spaces between: it does not belong to that story, though it was
//	          suggested. View "maybe-NUMBER". related-again takes it back
//	upgrade   brings a library of an older version up to date, for a second or two: until that is done
//	          whatever else needs the library is refused with Count of All articles done. "keep" waits
//	tidy      does what may be done at any time, for a second or two. Next, if more is left
//	backup    how old the last backup is: view "backup"
//	export    Args "from" = Next of the piece before, "" for the first; "files" to have them: a
//	          piece of a backup
//	exported  the backup was written: as backup
//	check     Args "lines" = a piece of a backup, "line" = the number of those before: reads it
//	          and keeps nothing. Line
//	import-begin, import-end  before the first piece and after the last
//	import    Args "lines" = a piece of a backup that was checked. Count and Merged
//	json      a page or an article, as for open: JSON
//
// A request that cannot be done has a Problem, which is the key of a message
// for the person, and changes nothing.
package app

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"runtime/debug"
	"sync"
	"time"

	"dateline/wasm/extract"
	"dateline/wasm/library"
	"dateline/wasm/view"
)

// Request is one thing a person did. It carries all that its answer needs:
// between two requests the engine may have been stopped and started anew.
type Request struct {
	Op       string            // which of the operations
	URL      string            // address of the page
	Snapshot []byte            // the page as extension/page/capture.js packs it
	HTML     []byte            // or as the bytes of an HTML file
	ID       string            // an article or a story
	Args     map[string]string // what the operation needs besides
	Private  bool              // from a private window: nothing is stored
	Now      int64             // Unix seconds
	Zone     int               // seconds east of UTC where the person is
}

// Response is what is shown for it.
type Response struct {
	Views   []View // fragments and the places they go to
	ID      string // of the article or story now shown
	Title   string // for the window
	Problem string // message key; "" when all went well
	Unsure  bool   // "open": this may not be the story
	Saved   string // "keep": "new", "again", "changed", "private", "part", "paused", "full" or "not-saved"
	Undo    string // pass it to "undo" to take the change back
	JSON    string // "json"; "export": lines of a backup
	Next    string // "export": from where the next piece goes on, "" at the end
	Files   []File // "export": the articles of the piece to read elsewhere
	Count   int    // "export": articles in the piece; "import": that were new
	Merged  int    // "import": articles that were here
	All     int    // "upgrade": articles in the library, of which Count are done
	Line    int    // "check": lines read so far, or the line in which the fault is
}

// File is a file to be written.
type File struct{ Name, Text string }

// View is a fragment of HTML made of the closed set of nodes of package view.
type View struct{ Place, HTML string }

// Problems, as keys of messages.
const (
	problemEngine     = "problem_engine"     // the engine failed; trying again may help
	problemUnknown    = "problem_unknown"    // no such article or story
	problemNoArticle  = "problem_no_article" // the page has text but no story
	problemEmpty      = "problem_empty_page" // the page has no text
	problemNewer      = "problem_newer"      // the library was written by a newer version
	problemLibrary    = "problem_library"    // the browser refuses the library
	problemNothing    = "problem_nothing"    // nothing to undo
	problemUnreadable = "problem_unreadable" // what was sent is no page
	problemNoRule     = "problem_no_rule"    // nothing names the part on other pages of its site
	problemBackup     = "problem_backup"     // what is to be imported is no backup, or a damaged one
	problemFull       = "problem_full"       // no space is left
	problemUpgrading  = "problem_upgrading"  // the library is of an older version and not up to date yet
	problemNotKept    = "problem_not_kept"   // what is to be remembered is about an article that is not kept
)

// App answers requests. Its methods may be called from several goroutines.
type App struct {
	words view.Words
	store func(context.Context) (library.Store, error)
	log   func(error) // what no person can be told; may be nil

	mu     sync.Mutex
	lib    *library.Library
	behind *upgrading // how far the library is brought up to date, nil when it is or was not opened yet
	recent []*Opened  // the pages opened last, the latest first
	purged int64      // when to look again for what is too old to be undone
}

// maxRecent is how many pages are remembered.
const maxRecent = 4

// New returns an app that speaks words and keeps its library in the store that
// open gives. The store is opened by the first request that needs it; when
// that fails, reading goes on without a library and the next request tries again.
// Errors that no person can act upon go to log, if it is not nil.
func New(words view.Words, open func(context.Context) (library.Store, error), log func(error)) *App {
	return &App{words: words, store: open, log: log}
}

// Handle answers a request. It does not panic: a failure inside becomes a Problem.
func (a *App) Handle(ctx context.Context, r Request) (response Response) {
	defer func() {
		if p := recover(); p != nil {
			a.report(fmt.Errorf("%s: %v\n%s", r.Op, p, debug.Stack()))
			response = a.refuse(r, problemEngine)
		}
	}()
	response, err := a.answer(ctx, r)
	if err != nil {
		problem := problemOf(err)
		if problem == problemEngine {
			a.report(fmt.Errorf("%s: %w", r.Op, err))
		}
		response = a.refuse(r, problem)
		var behind *upgrading
		if errors.As(err, &behind) {
			response.Count, response.All = behind.done, behind.all
		}
		return response
	}
	return response
}

// refuse tells a person why a request was not done; a reader that has nothing
// else to show gets a page that says it.
func (a *App) refuse(r Request, problem string) Response {
	response := Response{Problem: problem}
	if r.Op == "open" {
		response.Views = []View{{"view", view.Problem(problem, a.words)}}
	}
	return response
}

func (a *App) report(err error) {
	if a.log != nil {
		a.log(err)
	}
}

func (a *App) answer(ctx context.Context, r Request) (Response, error) {
	switch r.Op {
	case "open":
		return a.open(ctx, r)
	case "keep":
		return a.keep(ctx, r)
	case "place":
		return a.leave(ctx, r)
	case "restore":
		return a.restore(ctx, r)
	case "cut", "uncut":
		return a.cut(ctx, r)
	case "always":
		return a.always(ctx, r)
	case "why", "speaker", "not-speech", "as-found":
		return a.quotation(ctx, r)
	case "uncorrect":
		return a.uncorrect(ctx, r)
	case "json":
		return a.json(ctx, r)
	case "stories", "more", "timeline", "search", "space", "keep-days", "pause", "forget", "rules", "rule-drop", "person", "delete", "undo", "rename", "pin", "merge", "split", "apart":
		return a.shelves(ctx, r)
	case "tags", "tag", "untag", "tidy", "unrelated", "related-again":
		return a.shelves(ctx, r)
	case "upgrade":
		return Response{}, a.upgrade(ctx)
	case "backup", "export", "exported", "check", "import-begin", "import", "import-end":
		return a.backup(ctx, r)
	}
	return Response{}, fmt.Errorf("app: no operation %q", r.Op)
}

// problemOf tells a person what went wrong.
func problemOf(err error) string {
	if behind := (*upgrading)(nil); errors.As(err, &behind) {
		return problemUpgrading
	}
	for _, known := range [...]struct {
		err     error
		problem string
	}{
		{extract.ErrNoArticle, problemNoArticle},
		{extract.ErrEmpty, problemEmpty},
		{errUnreadable, problemUnreadable},
		{errNothingToUndo, problemNothing},
		{errNoRule, problemNoRule},
		{errNotKept, problemNotKept},
		{library.ErrNotFound, problemUnknown},
		{library.ErrNewer, problemNewer},
		{library.ErrRefused, problemLibrary},
		{library.ErrBackup, problemBackup},
		{library.ErrFull, problemFull},
		{library.ErrBlocked, problemLibrary},
		{library.ErrClosed, problemLibrary},
	} {
		if errors.Is(err, known.err) {
			return known.problem
		}
	}
	return problemEngine
}

var (
	errUnreadable    = errors.New("app: neither a snapshot nor a page")
	errBadValue      = errors.New("app: not a value of this setting")
	errNoRule        = errors.New("app: the part has no name")
	errNotKept       = errors.New("app: the article is not in the library")
	errNothingToUndo = errors.New("app: nothing to undo")
)

// forget lets the library go when its store was closed from outside, so that
// the next request opens it again.
func (a *App) forget(err error) {
	if !errors.Is(err, library.ErrClosed) {
		return
	}
	a.mu.Lock()
	a.lib = nil
	a.mu.Unlock()
}

// key names what a request has sent.
func (r *Request) key() uint64 {
	h := fnv.New64a()
	h.Write([]byte(r.URL))
	h.Write([]byte{0})
	h.Write([]byte(r.Args["pick"]))
	h.Write([]byte{0})
	h.Write(r.Snapshot)
	h.Write(r.HTML)
	return h.Sum64()
}

// at is the person's own time.
func (r *Request) at() time.Time {
	return time.Unix(r.Now, 0).In(time.FixedZone("", r.Zone))
}
