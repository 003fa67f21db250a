package library

import "dateline/wasm/wire"

// ErrCorrupt: a record cannot be read. The article it belongs to is reported
// as unreadable; all others stay usable.
var ErrCorrupt = wire.ErrCorrupt

// writer and reader know the parts of an article besides what package wire does.
type (
	writer struct{ wire.Writer }
	reader struct{ *wire.Reader }
)

func newReader(record []byte) reader { return reader{wire.NewReader(record)} }
