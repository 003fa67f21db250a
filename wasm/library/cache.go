package library

import "sync"

// maxCached is how many bytes of pages are kept in memory.
const maxCached = 6 << 20

// cache keeps pages and directories of segments, which never change. It is a
// convenience: the engine may lose it at any moment. The zero value is ready.
type cache struct {
	mu          sync.Mutex
	directories map[uint32]directory
	pages, old  map[string]string // two generations: when the younger is half of all, the older goes
	size        int               // of the younger
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

func (c *cache) page(key string) (string, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p, ok := c.pages[key]
	if !ok {
		if p, ok = c.old[key]; ok {
			c.keep(key, p)
		}
	}
	return p, ok
}

func (c *cache) keepPage(key, page string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keep(key, page)
}

func (c *cache) keep(key, page string) {
	if c.size += len(page); c.pages == nil || c.size > maxCached/2 {
		c.pages, c.old, c.size = make(map[string]string), c.pages, len(page)
	}
	c.pages[key] = page
}
