//go:build js

package idb

import (
	"context"
	"fmt"
	"slices"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"dateline/wasm/library"
)

// Apply implements library.Store.
func (s *Store) Apply(ctx context.Context, batch *library.Batch) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	if len(batch.Ops) == 0 {
		return nil
	}
	var buckets []string
	for _, op := range batch.Ops {
		if !slices.Contains(buckets, op.Bucket) {
			buckets = append(buckets, op.Bucket)
		}
	}
	how := idb.TransactionOptions{Mode: idb.TransactionReadWrite, Durability: idb.DurabilityStrict}
	t, err := s.db.TransactionWithOptions(how,
		buckets[0], buckets[1:]...)
	if err != nil {
		return failure("apply", err)
	}
	uint8Array, err := safejs.Global().Get("Uint8Array")
	if err != nil {
		return failure("apply", err)
	}
	for i := range batch.Ops {
		if err := do(t, uint8Array, &batch.Ops[i]); err != nil {
			_ = t.Abort()
			return failure("apply", err)
		}
	}
	end := make(chan error, 1)
	go func() { end <- t.Await(context.Background()) }()
	select {
	case err = <-end:
	case <-ctx.Done():
		if t.Abort() == nil {
			<-end
			return ctx.Err()
		}
		err = <-end // too late to abort: it counts
	}
	return failure("apply", err)
}

// do makes the request for one operation; the end of the transaction shows
// whether it succeeded.
func do(t *idb.Transaction, uint8Array safejs.Value, op *library.Op) error {
	store, err := t.ObjectStore(op.Bucket)
	if err != nil {
		return err
	}
	if op.Kind == library.OpDeleteRange {
		r := library.Range{From: op.Key, To: op.To}
		if empty(r) {
			return nil
		}
		if op.Key == "" && op.To == "" {
			_, err = store.Clear()
			return err
		}
		keys, err := keyRange(r)
		if err == nil {
			_, err = store.Delete(safejs.Unsafe(keys))
		}
		return err
	}
	key, err := safejs.ValueOf(toJS(op.Key))
	if err != nil {
		return err
	}
	if op.Kind == library.OpDelete {
		_, err = store.Delete(safejs.Unsafe(key))
		return err
	}
	value, err := uint8Array.New(len(op.Value))
	if err != nil {
		return err
	}
	if _, err := safejs.CopyBytesToJS(value, op.Value); err != nil {
		return err
	}
	switch op.Kind {
	case library.OpPut:
		_, err = store.PutKey(safejs.Unsafe(key), safejs.Unsafe(value))
	case library.OpAdd:
		_, err = store.AddKey(safejs.Unsafe(key), safejs.Unsafe(value))
	default:
		err = fmt.Errorf("unknown operation %d", op.Kind)
	}
	return err
}
