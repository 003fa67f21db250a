package view

import "dateline/wasm/article"

// largest is the size in CSS pixels beyond which what a page says of an image
// is not believed.
const largest = 20000

// figure writes a picture, its caption and its credit. Where its address is
// not safe, its alternative words are shown.
func (r *reader) figure(i int, pic *article.Media) {
	if pic.Kind != article.Image && pic.Kind != 0 {
		r.embed(i, pic)
		return
	}
	u, ok := SafeImage(pic.URL)
	if !ok && pic.Alt == "" && pic.Caption == "" {
		return
	}
	r.start(tagFigure, blockID(i)...)
	if ok {
		attrs := []attr{src(u), alt(plain(pic.Alt)), class("picture"), set(attrReferrerpolicy, "no-referrer")}
		if pic.Width > 0 && pic.Height > 0 && pic.Width <= largest && pic.Height <= largest {
			attrs = append(attrs, number(attrWidth, pic.Width), number(attrHeight, pic.Height))
		}
		if i >= 0 && pic != r.firstPicture() {
			attrs = append(attrs, set(attrLoading, "lazy"))
		}
		r.start(tagImg, attrs...)
		r.button(class("button enlarge"))
		r.inOurs(func() { r.element(tagSpan, r.w.Say("picture_enlarge")) })
		r.end()
	} else if pic.Alt != "" {
		r.start(tagP, class("no-picture"))
		r.say(r.w, "picture_of", func() { r.bdi(pic.Alt) })
		r.end()
	}
	r.caption(pic)
	r.end()
}

func (r *reader) firstPicture() *article.Media {
	if lead := r.Article.Meta.Lead; lead > 0 {
		return &r.Article.Media[lead-1]
	}
	return nil
}

func (r *reader) caption(m *article.Media) {
	if m.Caption == "" && m.Credit == "" {
		return
	}
	r.start(tagFigcaption, set(attrDir, "auto"))
	r.text(plain(m.Caption))
	if m.Credit != "" {
		if m.Caption != "" {
			r.text(" ")
		}
		r.element(tagSpan, plain(m.Credit), class("credit"))
	}
	r.end()
}

// embed writes what the page shows of another site as a card: what it is,
// where it comes from, its first words and the way there. It loads nothing.
func (r *reader) embed(i int, m *article.Media) {
	u, ok := SafeURL(m.URL)
	if !ok && m.Title == "" && m.Caption == "" && m.Author == "" {
		return
	}
	kind := "embed_other"
	switch m.Kind {
	case article.Video:
		kind = "embed_video"
	case article.Audio:
		kind = "embed_audio"
	case article.SocialPost:
		kind = "embed_post"
	case article.Map:
		kind = "embed_map"
	}
	r.start(tagFigure, append(blockID(i), class("embed"))...)
	r.start(tagP, class("embed-kind"))
	r.inOurs(func() { r.text(r.w.Say(kind)) })
	for _, of := range [...]string{m.Source, m.Author} {
		if of != "" {
			r.text(" · ")
			r.bdi(of)
		}
	}
	r.end()
	r.start(tagP, class("embed-title"), set(attrDir, "auto"))
	title := plain(m.Title)
	if ok {
		if title == "" {
			title = r.w.Say("embed_open")
		}
		r.outward(u)
		r.text(title)
		r.end()
	} else {
		r.text(title)
	}
	r.end()
	r.caption(m)
	r.end()
}

// codeLabel says in which language code is written.
func (r *reader) codeLabel(b *article.Block) string {
	if b.Label == "" {
		return r.w.Say("code")
	}
	return r.w.Say("code_in", plain(b.Label))
}

// blockID returns the id of a block; the lead picture that no block shows has none.
func blockID(i int) []attr {
	if i < 0 {
		return nil
	}
	return []attr{numberedID("b", i)}
}
