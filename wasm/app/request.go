package app

import (
	"hash/fnv"

	"dateline/wasm/dates"
)

// Request is one thing a person did. It carries all that its answer needs:
// between two requests the engine may have been stopped and started anew.
type Request struct {
	Op       string // which of the operations
	URL      string // address of the page
	Snapshot []byte // the page as extension/page/capture.js packs it
	HTML     []byte // or as the bytes of an HTML file
	ID       string // an article or a story
	Pick     string // the part of the page that is read: a CSS selector, extract.Marked, "story" or ""
	Args     Args   // what the operation needs besides
	Private  bool   // from a private window: nothing is stored
	Tab      bool   // the reader has a tab of its own, with no page beneath
	Frame    bool   // asked from the reader in a frame over a page
	Now      int64  // Unix seconds
	Zone     int    // seconds east of UTC where the person is
}

// Response is what is shown for it.
type Response struct {
	Views   []View // fragments and the places they go to
	Fill    string // "open" after "first": elements that replace those with their ids
	Shown   string // "first": identifies what is shown, for "open"
	Shift   int    // "open" after "first": what was block n is block n+Shift of the view
	Plain   bool   // "first": the library had no say in what is shown
	ID      string // of the article or story now shown
	Title   string // for the window
	Problem string // message key; "" when all went well
	Error   string // what is wrong with a request that no page sends
	Unsure  bool   // "open": this may not be the article
	Saved   string // "keep": "new", "again", "changed", "private", "part", "paused", "full" or "not-saved"
	Undo    string // takes the change back: see "undo" and "uncorrect"
	Lines   string // "export": lines of a backup
	Next    string // where the next piece begins, "" at the end
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

// key identifies the page that a request has sent, and the part of it that is read.
func (r *Request) key() uint64 {
	h := fnv.New64a()
	h.Write([]byte(r.URL))
	h.Write([]byte{0})
	h.Write([]byte(r.Pick))
	h.Write([]byte{0})
	h.Write(r.Snapshot)
	h.Write(r.HTML)
	return h.Sum64()
}

// bringsPage reports whether the request holds a page.
func (r *Request) bringsPage() bool { return r.Snapshot != nil || r.HTML != nil }

// today is the person's own day.
func (r *Request) today() dates.Day { return dates.DayAt(r.Now, r.Zone) }
