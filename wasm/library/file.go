package library

import "slices"

// file puts the card and everything by which it is found into the batch, and
// removes what led to the old one, nil if there was none.
func file(b *Batch, old, c *Card) {
	b.Put(bucketCards, c.ID, encodeCard(c))
	var before []Ref
	if old != nil {
		before = ways(old)
	}
	now := ways(c)
	for _, ref := range before {
		if !slices.Contains(now, ref) {
			b.Delete(ref.Bucket, ref.Key)
		}
	}
	for _, ref := range now {
		if slices.Contains(before, ref) {
			continue
		}
		if ref.Bucket == bucketURLs {
			b.Put(ref.Bucket, ref.Key, []byte(c.ID))
		} else {
			b.Put(ref.Bucket, ref.Key, nil)
		}
	}
}

// unfile is the opposite of file.
func unfile(b *Batch, c *Card) {
	b.Delete(bucketCards, c.ID)
	for _, ref := range ways(c) {
		b.Delete(ref.Bucket, ref.Key)
	}
}

// ways returns the records that lead to an article. All but addresses carry
// both its numbers in the key, so that a scan of keys alone finds articles for
// a list and documents for a search.
func ways(c *Card) []Ref {
	numbers := c.ID + idOf(c.Doc)
	refs := []Ref{{bucketDays, c.Day() + numbers}, {bucketSites, c.Host + "\x00" + numbers}}
	for _, t := range c.Tags {
		refs = append(refs, Ref{bucketTags, t + "\x00" + numbers})
	}
	for _, k := range c.keys {
		refs = append(refs, Ref{bucketURLs, k})
	}
	return refs
}

// filed returns the article and the document of a key that ways made.
func filed(key string) (id string, doc uint32) {
	if len(key) < 16 {
		return "", 0
	}
	doc, _ = number(key[len(key)-8:])
	return key[len(key)-16 : len(key)-8], doc
}
