//go:build js

package idb

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"dateline/wasm/library"
	"dateline/wasm/library/storetest"
)

// openTest opens a database that is removed when the test ends.
func openTest(t *testing.T, name string) *Store {
	t.Helper()
	name = "dateline-test-" + name
	s, err := Open(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = s.Close()
		if err := Remove(context.Background(), name); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestStore(t *testing.T) {
	// A database outlives the test that opened it, so that Durable can open
	// it again; all go at the end.
	names := map[string]bool{}
	t.Cleanup(func() {
		for name := range names {
			if err := Remove(context.Background(), name); err != nil {
				t.Error(err)
			}
		}
	})
	storetest.Run(t, func(t *testing.T, name string) library.Store {
		name = fmt.Sprintf("dateline-suite-%s", name)
		names[name] = true
		s, err := Open(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		return s
	})
}

func TestNewerDatabase(t *testing.T) {
	s := openTest(t, "newer")
	_ = s.Close()
	request, err := idb.Global().Open(t.Context(), "dateline-test-newer", version+1,
		func(*idb.Database, uint, uint) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	newer, err := request.Await(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer newer.Close()
	if _, err := Open(t.Context(), "dateline-test-newer"); !errors.Is(err, library.ErrNewer) {
		t.Errorf("opening a newer database: %v", err)
	}
}

// TestOvertaken holds that an engine whose library is opened by a newer version
// writes nothing more into it, and is refused when it opens it again.
func TestOvertaken(t *testing.T) {
	const name = "dateline-test-overtaken"
	s := openTest(t, "overtaken")
	newer, err := open(t.Context(), name, version+1)
	if err != nil {
		t.Fatal(err)
	}
	defer newer.Close()
	ref := library.Ref{Bucket: library.Buckets()[0], Key: "old"}
	var b library.Batch
	b.Put(ref.Bucket, ref.Key, []byte("of an older version"))
	if err := s.Apply(t.Context(), &b); !errors.Is(err, library.ErrClosed) {
		t.Errorf("Apply: %v", err)
	}
	if _, err := Open(t.Context(), name); !errors.Is(err, library.ErrNewer) {
		t.Errorf("opening it again: %v", err)
	}
	if values, err := newer.Get(t.Context(), ref); err != nil || values[0] != nil {
		t.Errorf("the older version has written %q, %v", values[0], err)
	}
}

// TestVersion holds that a library of another schema is another database: one
// that is only brought up to date inside would go on being written by an engine
// of the version before.
func TestVersion(t *testing.T) {
	s := openTest(t, "version")
	if got, err := s.db.Version(); err != nil || got != library.Schema {
		t.Errorf("the database has version %d, %v, the library %d", got, err, library.Schema)
	}
}

// TestTakenAway holds that a store whose database is upgraded or removed by
// another context says that it is closed.
func TestTakenAway(t *testing.T) {
	s := openTest(t, "taken")
	if err := Remove(t.Context(), "dateline-test-taken"); err != nil {
		t.Fatal(err)
	}
	var b library.Batch
	b.Put(library.Buckets()[0], "x", nil)
	if err := s.Apply(t.Context(), &b); !errors.Is(err, library.ErrClosed) {
		t.Errorf("Apply: %v", err)
	}
	if _, err := s.Get(t.Context(), library.Ref{Bucket: library.Buckets()[0], Key: "x"}); !errors.Is(err,
		library.ErrClosed) {
		t.Errorf("Get: %v", err)
	}
}

// TestBlocked holds that Open gives up with its context while another
// connection does not let an upgrade through.
func TestBlocked(t *testing.T) {
	const name = "dateline-test-blocked"
	t.Cleanup(func() { _ = Remove(context.Background(), name) })
	factory, err := safejs.Global().Get("indexedDB")
	if err != nil {
		t.Fatal(err)
	}
	request, err := factory.Call("open", name, 1)
	if err != nil {
		t.Fatal(err)
	}
	success := make(chan struct{})
	f, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any { close(success); return nil })
	if err != nil {
		t.Fatal(err)
	}
	defer f.Release()
	if err := request.Set("onsuccess", f); err != nil {
		t.Fatal(err)
	}
	<-success
	old, err := request.Get("result")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := open(ctx, name, 2); !errors.Is(err, library.ErrBlocked) {
		t.Errorf("a blocked upgrade: %v", err)
	}
	if _, err := old.Call("close"); err != nil {
		t.Fatal(err)
	}
}
