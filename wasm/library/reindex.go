package library

import "context"

// reindexBatch is how many articles one batch of a migration looks at.
const reindexBatch = 50

// reindexStep files the next articles after cursor anew: by day, by outlet and
// in the index.
func reindexStep(ctx context.Context, l *Library, cursor string, b *Batch, s *state) (next string, done int, err error) {
	found, err := l.store.Scan(ctx, Range{Bucket: bucketCards, From: cursor, Limit: reindexBatch})
	if err != nil {
		return "", 0, err
	}
	for _, it := range found[0] {
		c, err := decodeCard(it.Value)
		if err != nil {
			continue // a damaged record is not worth the library
		}
		file(b, nil, c)
		b.Put(bucketDocs, idOf(c.Doc), []byte(c.ID))
	}
	if n := len(found[0]); n == reindexBatch {
		next = found[0][n-1].Key + "\x00"
	}
	return next, len(found[0]), nil
}
