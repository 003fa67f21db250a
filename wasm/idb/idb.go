//go:build js

// Package idb is the library.Store of a browser: a database of IndexedDB with
// an object store for each bucket.
//
// Every method is one transaction. All its requests are made in one go and only
// the end of the transaction is awaited, because a transaction that waits for
// anything else would end by itself. Keys are kept as strings of one UTF-16
// unit a byte, so that the database orders them by bytes; values are Uint8Arrays.
//
// Opening and writing go through go-indexeddb. Reading does not: it can neither
// fetch all values of a range at once nor hand out the object that could.
package idb

import (
	"context"
	"errors"
	"fmt"
	"syscall/js"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"dateline/wasm/library"
)

// version is the version of the database, that of the library in it: an engine
// of an older version that still has it open is closed when it grows, and
// refused when it comes back. Were it to go on, it would write what it knows
// into a library that has become another.
const version = library.Schema

// Store is a database. See [Open].
type Store struct {
	db     *idb.Database
	raw    safejs.Value // the same IDBDatabase
	closed bool
}

// Connection is the IDBDatabase, for whoever outlives the program to close it.
func (s *Store) Connection() safejs.Value { return s.raw }

// Open opens the database with a name, or makes one. While another context
// holds an older version of it open this waits; when ctx ends meanwhile, the
// error wraps library.ErrBlocked.
func Open(ctx context.Context, name string) (*Store, error) {
	return open(ctx, name, version)
}

func open(ctx context.Context, name string, version uint) (*Store, error) {
	if err := available(); err != nil {
		return nil, err
	}
	done, forget := context.WithCancel(context.Background())
	request, err := idb.Global().Open(done, name, version, makeStores)
	if err != nil {
		forget()
		return nil, failure("open", err)
	}
	type opened struct {
		store *Store
		err   error
	}
	result := make(chan opened, 1)
	go func() {
		defer forget()
		db, err := request.Await(context.Background())
		if err != nil {
			result <- opened{err: failure("open", err)}
			return
		}
		raw, err := request.Request.Result()
		result <- opened{&Store{db: db, raw: safejs.Safe(raw)}, err}
	}()
	select {
	case o := <-result:
		return o.store, o.err
	case <-ctx.Done():
		go func() { // it may still open: nobody waits for it any more
			if o := <-result; o.err == nil {
				_ = o.store.Close()
			}
		}()
		return nil, fmt.Errorf("idb: open: %w: %w", library.ErrBlocked, ctx.Err())
	}
}

// available finds whether there is a database at all: a private window, a
// setting or a policy may have taken it away.
func available() error {
	factory, err := safejs.Global().Get("indexedDB")
	if err != nil {
		return fmt.Errorf("idb: %w: %w", library.ErrRefused, err)
	}
	if there, err := factory.Truthy(); err != nil || !there {
		return fmt.Errorf("idb: there is no indexedDB: %w", library.ErrRefused)
	}
	return nil
}

func makeStores(db *idb.Database, _, _ uint) error {
	have, err := db.ObjectStoreNames()
	if err != nil {
		return err
	}
	there := make(map[string]bool, len(have))
	for _, name := range have {
		there[name] = true
	}
	for _, name := range library.Buckets() {
		if there[name] {
			continue
		}
		if _, err := db.CreateObjectStore(name, idb.ObjectStoreOptions{}); err != nil {
			return err
		}
	}
	return nil
}

// Remove deletes the database with a name and all that is in it. Stores that
// have it open are closed.
func Remove(ctx context.Context, name string) error {
	if err := available(); err != nil {
		return err
	}
	request, err := idb.Global().DeleteDatabase(name)
	if err != nil {
		return failure("remove", err)
	}
	if err := request.Await(ctx); err != nil {
		return failure("remove", err)
	}
	return ctx.Err()
}

// Close implements library.Store. What is under way is still brought to its end.
func (s *Store) Close() error {
	s.closed = true
	return failure("close", s.db.Close())
}

func (s *Store) usable(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if s.closed {
		return fmt.Errorf("idb: %w", library.ErrClosed)
	}
	return nil
}

// failure says what was tried, and turns an exception of the database into an
// error of library.Store.
func failure(what string, err error) error {
	if err == nil {
		return nil
	}
	known := error(nil)
	switch name := exceptionName(err); name {
	case "QuotaExceededError", "NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR":
		known = library.ErrFull
	case "VersionError":
		known = library.ErrNewer
	case "ConstraintError":
		known = library.ErrExists
	case "SecurityError", "NotAllowedError":
		known = library.ErrRefused
	case "InvalidStateError":
		// Of a transaction: the connection was closed, by a newer version
		// or with all the extension's data. Of open: Firefox says so where
		// nothing may be stored.
		known = library.ErrClosed
		if what == "open" {
			known = library.ErrRefused
		}
	case "UnknownError": // the disk failed, or Firefox runs without a profile it may write to
		if what == "open" {
			known = library.ErrRefused
		}
	}
	if known == nil {
		return fmt.Errorf("idb: %s: %w", what, err)
	}
	return fmt.Errorf("idb: %s: %w: %w", what, known, err)
}

// exceptionName returns the name of the DOMException behind an error, "" if
// there is none.
func exceptionName(err error) string {
	if thrown, ok := errors.AsType[js.Error](err); ok {
		name, err := safejs.Safe(thrown.Value).Get("name")
		if err != nil {
			return ""
		}
		s, err := name.String()
		if err != nil {
			return ""
		}
		return s
	}
	for _, name := range []string{
		"QuotaExceededError", "VersionError", "ConstraintError", "SecurityError", "NotAllowedError",
		"InvalidStateError", "UnknownError", "AbortError",
	} {
		if errors.Is(err, idb.NewDOMException(name)) {
			return name
		}
	}
	return ""
}
