package library

import (
	"context"
	"errors"
)

// Store is the port through which a [Library] keeps its records: an ordered
// key-value store divided into the buckets that [Buckets] names. Keys are
// strings compared byte by byte; they may hold any bytes.
//
// Every method is one transaction: it sees the store as it is at one moment.
// Because a transaction of a database in a browser is costly and a record in
// it is cheap, every method takes many questions at once. Methods may be called
// from several goroutines. After Close, or when the database was closed from
// outside, every method returns an error that wraps [ErrClosed].
type Store interface {
	// Get returns the values in the order of refs; nil means a record
	// that does not exist, an empty slice that is not nil for an empty value.
	// The values must not be changed.
	Get(ctx context.Context, refs ...Ref) ([][]byte, error)

	// Scan returns the records of each range in the order the range asks for.
	Scan(ctx context.Context, ranges ...Range) ([][]Item, error)

	// Apply does all of the batch, in its order, or nothing. When it returns
	// nil the changes are on the disk. When it returns an error nothing has
	// changed. It does not keep the values of the batch.
	Apply(ctx context.Context, b *Batch) error

	// Usage returns how many bytes the store takes on the disk, as near as it
	// is known.
	Usage(ctx context.Context) (int64, error)

	// Close waits for what is under way and lets the store go.
	Close() error
}

// Errors of a Store. Their causes are wrapped in the error returned.
var (
	// ErrClosed: the store was closed, or the database was taken away while
	// it was open; opening it again may help.
	ErrClosed = errors.New("the library is closed")
	// ErrExists: a record that a batch adds is there already.
	ErrExists = errors.New("the record exists already")
	// ErrFull: the disk or the browser's share of it is full.
	ErrFull = errors.New("no space is left for the library")
	// ErrRefused: the browser does not let the extension store anything here.
	ErrRefused = errors.New("the browser refuses to store the library")
	// ErrBlocked: an older version of the extension still has the database open.
	ErrBlocked = errors.New("an older version still holds the library open")
	// ErrNewer: the library was written by a newer version; it is not touched.
	ErrNewer = errors.New("the library was written by a newer version of Dateline")
)

// Ref names a record.
type Ref struct{ Bucket, Key string }

// Item is a record found by a scan.
type Item struct {
	Key   string
	Value []byte // nil where only keys were asked for; must not be changed
}

// Range asks for the records of a bucket with From <= key < To.
type Range struct {
	Bucket   string
	From     string
	To       string // "" for the end of the bucket
	Limit    int    // at most so many, 0 for all
	Reverse  bool   // from the last key to the first
	KeysOnly bool
}

// Prefix returns the range of all keys that begin with prefix.
func Prefix(bucket, prefix string) Range {
	return Range{Bucket: bucket, From: prefix, To: after(prefix)}
}

// after returns the first key that is greater than all keys with the prefix,
// "" when there is none.
func after(prefix string) string {
	for i := len(prefix) - 1; i >= 0; i-- {
		if prefix[i] != 0xff {
			return prefix[:i] + string([]byte{prefix[i] + 1})
		}
	}
	return ""
}

// OpKind is what a batch does to a record.
type OpKind uint8

// The kinds of operation.
const (
	OpPut         OpKind = iota + 1
	OpAdd                // put, but ErrExists if the key is there
	OpDelete             // no error if the key is not there
	OpDeleteRange        // all keys from Key up to To
)

// Op is one operation of a batch.
type Op struct {
	Kind   OpKind
	Bucket string
	Key    string
	To     string // OpDeleteRange: the first key that stays, "" for none
	Value  []byte
}

// Batch is a list of changes that happen together. The zero value is empty.
type Batch struct{ Ops []Op }

// Put sets a record.
func (b *Batch) Put(bucket, key string, value []byte) {
	b.Ops = append(b.Ops, Op{Kind: OpPut, Bucket: bucket, Key: key, Value: value})
}

// Add sets a record that must not exist yet.
func (b *Batch) Add(bucket, key string, value []byte) {
	b.Ops = append(b.Ops, Op{Kind: OpAdd, Bucket: bucket, Key: key, Value: value})
}

// Delete removes a record.
func (b *Batch) Delete(bucket, key string) {
	b.Ops = append(b.Ops, Op{Kind: OpDelete, Bucket: bucket, Key: key})
}

// DeletePrefix removes all records whose keys begin with prefix.
func (b *Batch) DeletePrefix(bucket, prefix string) {
	b.Ops = append(b.Ops, Op{Kind: OpDeleteRange, Bucket: bucket, Key: prefix, To: after(prefix)})
}
