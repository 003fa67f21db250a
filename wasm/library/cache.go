package library

import "sync"

// maxCached is how many bytes of records are kept in memory.
const maxCached = 6 << 20

// cache keeps records of the index that never change: pages and directories of
// segments, documents of the tail. It is a convenience: the engine may lose it
// at any moment. The zero value is ready.
type cache struct {
	mu           sync.Mutex
	directories  map[uint32]directory
	records, old map[Ref]string // two generations: when the younger is half of all, the older goes
	size         int            // of the younger
	begun        bool
}

// begin reports whether the cache was used before.
func (c *cache) begin() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	begun := c.begun
	c.begun = true
	return begun
}

func (c *cache) directory(segment uint32) (directory, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	d, ok := c.directories[segment]
	return d, ok
}

func (c *cache) keepDirectory(segment uint32, d directory) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.directories == nil || len(c.directories) > 2*levelCount {
		c.directories = make(map[uint32]directory) // those of segments long merged are among them
	}
	c.directories[segment] = d
}

func (c *cache) record(ref Ref) (string, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	r, ok := c.records[ref]
	if !ok {
		if r, ok = c.old[ref]; ok {
			c.keep(ref, r)
		}
	}
	return r, ok
}

func (c *cache) keepRecord(ref Ref, record string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keep(ref, record)
}

func (c *cache) keep(ref Ref, record string) {
	if c.size += len(record); c.records == nil || c.size > maxCached/2 {
		c.records, c.old, c.size = make(map[Ref]string), c.records, len(record)
	}
	c.records[ref] = record
}
