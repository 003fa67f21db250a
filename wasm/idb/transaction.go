//go:build js

package idb

import (
	"context"
	"errors"
	"slices"
	"syscall/js"

	"github.com/hack-pad/safejs"
)

// transaction is one that reads.
type transaction struct {
	raw     safejs.Value
	stores  map[string]safejs.Value
	release []safejs.Func
}

// read begins a transaction on some buckets.
func (s *Store) read(buckets []string) (*transaction, error) {
	slices.Sort(buckets)
	names := make([]any, 0, 4)
	for _, b := range slices.Compact(buckets) {
		names = append(names, b)
	}
	raw, err := s.raw.Call("transaction", names, "readonly")
	if err != nil {
		return nil, err
	}
	return &transaction{raw: raw, stores: make(map[string]safejs.Value)}, nil
}

func (t *transaction) store(bucket string) (safejs.Value, error) {
	if s, ok := t.stores[bucket]; ok {
		return s, nil
	}
	s, err := t.raw.Call("objectStore", bucket)
	if err == nil {
		t.stores[bucket] = s
	}
	return s, err
}

// wait waits for the end of the transaction. When ctx ends first it is aborted.
func (t *transaction) wait(ctx context.Context) error {
	end := make(chan error, 2)
	complete, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		end <- nil
		return nil
	})
	if err != nil {
		return err
	}
	abort, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		end <- t.failed()
		return nil
	})
	if err != nil {
		return err
	}
	t.release = append(t.release, complete, abort)
	defer func() {
		for _, f := range t.release {
			f.Release()
		}
	}()
	if err := t.raw.Set("oncomplete", complete); err != nil {
		return err
	}
	if err := t.raw.Set("onabort", abort); err != nil {
		return err
	}
	select {
	case err := <-end:
		return err
	case <-ctx.Done():
		_, _ = t.raw.Call("abort") // fails only when it has ended by itself
		<-end
		return ctx.Err()
	}
}

// failed returns why the transaction was aborted.
func (t *transaction) failed() error {
	cause, err := t.raw.Get("error")
	if err != nil {
		return err
	}
	if cause.IsNull() || cause.IsUndefined() {
		return errors.New("the transaction was aborted")
	}
	return js.Error{Value: safejs.Unsafe(cause)}
}

// settled waits for a promise.
func settled(ctx context.Context, promise safejs.Value) (safejs.Value, error) {
	type outcome struct {
		value safejs.Value
		err   error
	}
	end := make(chan outcome, 1)
	first := func(args []safejs.Value) safejs.Value {
		if len(args) == 0 {
			return safejs.Undefined()
		}
		return args[0]
	}
	kept, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		end <- outcome{value: first(args)}
		return nil
	})
	if err != nil {
		return safejs.Value{}, err
	}
	broken, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		end <- outcome{err: js.Error{Value: safejs.Unsafe(first(args))}}
		return nil
	})
	if err != nil {
		return safejs.Value{}, err
	}
	if _, err := promise.Call("then", kept, broken); err != nil {
		return safejs.Value{}, err
	}
	release := func() { kept.Release(); broken.Release() }
	select {
	case o := <-end:
		release()
		return o.value, o.err
	case <-ctx.Done():
		go func() { <-end; release() }()
		return safejs.Value{}, ctx.Err()
	}
}
