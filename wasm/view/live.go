package view

import "dateline/wasm/article"

// leastPosts is how many entries make a live blog.
const leastPosts = 3

// postAt returns the entry of a live blog at a block, nil where it is something else.
func (r *reader) postAt(block int) *article.Block {
	if block < 0 || block >= len(r.Article.Blocks) || r.Article.Blocks[block].Kind != article.Post {
		return nil
	}
	return &r.Article.Blocks[block]
}

// postTally writes when an entry was made and by whom.
func (r *reader) postTally(b *article.Block) {
	r.postTime(b)
	if b.Author != "" {
		if b.Label != "" {
			r.text(r.w.Say("list_comma"))
		}
		r.bdi(b.Author)
	}
}

func (r *reader) postTime(b *article.Block) {
	if b.Label == "" {
		return
	}
	if t, err := article.ParseTime(b.Time); err == nil && !t.IsZero() {
		r.element(tagTime, plain(b.Label), moment(t.String()))
	} else {
		r.bdi(b.Label)
	}
}

// postHead writes the time and the author of an entry, and whether it is new.
func (r *reader) postHead(i int, b *article.Block) {
	fresh := r.newPost(i)
	if b.Label == "" && b.Author == "" && !fresh {
		return
	}
	r.piece(numbered("h", i), func() { r.postFacts(i, b, fresh) })
}

func (r *reader) postFacts(i int, b *article.Block, fresh bool) {
	r.start(tagP, class("post-head"), numberedID("h", i))
	r.postTime(b)
	if b.Author != "" {
		r.start(tagSpan, class("apart"))
		r.bdi(b.Author)
		r.end()
	}
	if fresh {
		r.start(tagSpan, class("post-new"))
		r.inOurs(func() { r.text(r.w.Say("post_new")) })
		r.end()
	}
	r.end()
}

// newPost reports whether all words of an entry are new since the last reading.
func (r *reader) newPost(post int) bool {
	if r.Before == 0 || len(r.Changed) == 0 {
		return false
	}
	leaves := 0
	for i := post + 1; i < r.Article.End(post); i++ {
		b := &r.Article.Blocks[i]
		if b.Kind.Container() || b.Span.Empty() {
			continue
		}
		if i >= len(r.Changed) || !r.Changed[i] {
			return false
		}
		leaves++
	}
	return leaves > 0
}

// newPosts returns how many entries are new, and the one that was made first.
func (r *reader) newPosts() (n, first int) {
	first = -1
	for i := range r.Article.Blocks {
		if r.postAt(i) == nil || !r.newPost(i) {
			continue
		}
		if n++; first < 0 || r.newestFirst() {
			first = i
		}
	}
	return n, first
}

// newestFirst reports whether the page has the latest entry on top, as nearly all have.
func (r *reader) newestFirst() bool {
	var first, last article.Time
	for i := range r.Article.Blocks {
		if b := r.postAt(i); b != nil {
			if t, err := article.ParseTime(b.Time); err == nil && !t.IsZero() {
				if first.IsZero() {
					first = t
				}
				last = t
			}
		}
	}
	return first.IsZero() || !first.HasTime || first.Unix() >= last.Unix()
}

// liveOrder offers the entries of a live blog with the newest or the oldest first.
func (r *reader) liveOrder() {
	posts := 0
	for i := range r.Article.Blocks {
		if r.postAt(i) != nil {
			posts++
		}
	}
	if posts < leastPosts {
		return
	}
	now := "oldest"
	if r.newestFirst() {
		now = "newest"
	}
	r.start(tagDiv, class("live-order"), set(attrRole, "group"), label(r.w.Say("post_order")), value(now))
	r.inOurs(func() {
		r.element(tagSpan, r.w.Count("posts", posts))
		r.text(" ")
		r.buttonOf(r.w.Say("newest_first"), class("button"), value("newest"), pressed(now == "newest"))
		r.text(" ")
		r.buttonOf(r.w.Say("oldest_first"), class("button"), value("oldest"), pressed(now == "oldest"))
	})
	r.end()
}
