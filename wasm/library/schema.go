package library

import (
	"context"
	"errors"
	"fmt"
)

// Schema is the version of the library as a whole: which records there are and
// what their keys mean. The form of single records has its own version.
const Schema = 1

var schemaRef = Ref{bucketMeta, "schema"}

// migration brings a library from a version to the next in batches. It does the
// next batch after the place that cursor names ("" at the beginning) and
// returns the place it has come to, "" when all is done, and how many articles
// are done with. What it puts into the batch is written together with that place.
type migration func(
	ctx context.Context, l *Library, cursor string, b *Batch, s *state,
) (next string, done int, err error)

// migrations[v] leads from version v to v+1.
var migrations = [Schema]migration{
	refile, // before it there were only articles, cards and addresses
}

// upgrade reads the schema and the counters, begins a new library, or brings
// an old one up to date.
func (l *Library) upgrade(ctx context.Context, progress func(done, all int)) error {
	l.state.manifest = &manifest{next: 1}
	values, err := l.store.Get(ctx, schemaRef, stateRef)
	if err != nil {
		return err
	}
	if values[0] == nil && values[1] == nil {
		var b Batch
		b.Add(schemaRef.Bucket, schemaRef.Key, encodeSchema(Schema, ""))
		err := l.store.Apply(ctx, &b)
		if !errors.Is(err, ErrExists) {
			return err
		}
		if values, err = l.store.Get(ctx, schemaRef, stateRef); err != nil { // another engine was faster
			return err
		}
	}
	version, cursor, err := decodeSchema(values[0])
	if err != nil {
		return err
	}
	if version > Schema {
		return fmt.Errorf("library of version %d, this is version %d: %w", version, Schema, ErrNewer)
	}
	if err := l.reload(ctx); err != nil {
		return err
	}
	all := 0
	if version < Schema && progress != nil {
		found, err := l.store.Scan(ctx, Range{Bucket: bucketCards, KeysOnly: true})
		if err != nil {
			return err
		}
		all = len(found[0])
	}
	for version < Schema {
		if err := ctx.Err(); err != nil {
			return err
		}
		var b Batch
		s := l.state
		next, done, err := migrations[version](ctx, l, cursor, &b, &s)
		if err != nil {
			return fmt.Errorf("library: from version %d to %d: %w", version, version+1, err)
		}
		if cursor = next; cursor == "" {
			version++
		}
		b.Put(schemaRef.Bucket, schemaRef.Key, encodeSchema(version, cursor))
		s.put(&b, &l.state)
		if err := l.store.Apply(ctx, &b); err != nil {
			return err
		}
		l.state = s
		if progress != nil {
			progress(done, all)
		}
	}
	return nil
}

func encodeSchema(version int, cursor string) []byte {
	w := &writer{}
	w.Uint(uint64(version))
	w.String(cursor)
	return w.Buf
}

// decodeSchema reads no further than the version when it is a newer one.
func decodeSchema(record []byte) (version int, cursor string, err error) {
	if record == nil {
		return 0, "", nil
	}
	r := newReader(record)
	if version = r.Small(); version > Schema {
		return version, "", nil
	}
	cursor = r.String()
	if err := r.End(); err != nil {
		return 0, "", fmt.Errorf("library: the schema: %w", err)
	}
	return version, cursor, nil
}
