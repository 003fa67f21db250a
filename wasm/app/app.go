// Package app is what a person can do with Dateline. It answers one kind of
// request, whatever asks: the extension's pages by way of the background, or
// the command line.
package app

// Request is one thing a person did. It carries all that its answer needs:
// between two requests the engine may have been stopped and started anew.
type Request struct {
	Op       string            // which of the operations
	URL      string            // "open": address of the page
	Snapshot []byte            // "open": the page as extension/capture.js packs it
	HTML     []byte            // "open": or as the bytes of an HTML file
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
	Saved   string // "open": "new", "again", "private" or "not-saved"
	Undo    string // pass it to "undo" to take the change back
	JSON    string // "export"
}

// View is a fragment of HTML made of the closed set of nodes of package view.
type View struct{ Place, HTML string }
