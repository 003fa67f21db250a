package busy

import (
	"fmt"
	"strings"
)

// soup is a portal: divisions in divisions, classes that mean nothing, the
// paragraphs of the article beside boxes of the same kind.
func soup(w *writer, p *page) {
	p.head(w, "Halmora Post")
	p.add(`<body class="article-page"><div id=app><div class="c128-%d"><div class=in>`, p.number)
	p.menu(w, "mega-menu sticky", 90)
	p.add(`<div class="breaking"><b>Breaking</b> <a href="/b">%s</a></div><div class="grid">`+
		`<div class="col"><div><div class="main story-wrap">`, w.headline())
	p.add(`<div class=kicker><a href="/local">Local</a></div><div class="hl"><h1 class="c37-%d"><span>%s`+
		`</span></h1></div><div class="sub"><h2>%s</h2></div>`, p.number, p.title, w.sentence())
	p.add(`<div class="by"><div class="avatar"><img src="/media/a.jpg" width=40 height=40 alt=""></div>By `+
		`<a href="/staff">%s</a>, Local Reporter <span> | </span>`+
		`<time datetime="2026-11-%02dT06:30">%d Nov. 2026, 6.30 a.m.</time></div>`, p.author.name,
		1+p.number, 1+p.number)
	p.share()
	p.picture(w, "lead", 960, 540, false)
	for i := range 14 + p.number%6 {
		p.add(`<div class="txt c%x-%d"><div class=in><p>%s</p></div></div>`, i*37, p.number, w.paragraph())
		if i%3 == 2 {
			p.offer(w, i)
		}
		if i == 6 {
			p.picture(w, "inline", 960, 540, true)
		}
	}
	p.share()
	p.add(`</div></div></div>`)
	p.teasers(w, "rail most-read", "Most read", 10)
	p.add(`</div>`)
	p.teasers(w, "more-stories", "More from Local", 12)
	p.comments(w, 25)
	p.add(`</div></div>`)
	p.end(w, "Halmora Post")
}

// tables is from the last century: nested tables, font tags, paragraphs that
// are two line breaks, and elements that nobody closed.
func tables(w *writer, p *page) {
	p.head(w, "Tarnwick Courier")
	p.add(`<body bgcolor=white><center><table width=980 border=0 cellpadding=4><tr><td colspan=3><table><tr>`)
	for i := range 40 {
		p.add(`<td><font size=1 face=Arial><a href="/s%d">%s</a></font>`, i, w.words())
	}
	p.add(`</table><tr><td width=160 valign=top><font size=2>`)
	for i := range 45 {
		p.add(`<a href="/l%d">%s</a><br><img src="/media/dot.gif" width=1 height=4 alt=""><br>`, i, w.headline())
	}
	p.add(`</font><td valign=top><table width=560><tr><td><font size=5 color=#003366><b>%s</b></font><br>`+
		`<font size=2><i>By %s, staff writer</i><br>Published: November %d, 2026</font><hr>`, p.title,
		strings.ToUpper(p.author.name), 1+p.number)
	p.add(`<table align=right width=220 bgcolor=#eeeeee><tr><td>`+
		`<img src="/media/t.jpg" width=200 height=150 alt=""><br><font size=1>%s</font></table>`+
		`<font size=3>`, w.sentence())
	for i := range 16 + p.number%5 {
		p.add(`%s<br><br>`, w.paragraph())
		if i%6 == 5 {
			p.add(`<b>%s</b><br><br>`, w.words()+" and "+strings.ToLower(w.words()))
		}
	}
	p.add(`</font><p><font size=2>Contact the writer at %s@courier.example.<hr><font size=2>`+
		`<b>Other headlines</b><ul>`, strings.ToLower(p.author.last))
	for i := range 25 {
		p.add(`<li><a href="/o%d">%s</a> (%d Nov)`, i, w.headline(), 1+i)
	}
	p.add(`</ul></table><td width=180 valign=top bgcolor=#f4f4f4><font size=1>`)
	for i := range 30 {
		p.add(`<p><b>%s</b><br>%s <a href="/m%d">More &gt;&gt;</a>`, w.words(), w.sentence(), i)
	}
	p.add(`</font></table></center>`)
	p.end(w, "Tarnwick Courier")
}

// blocks is a publishing system with thirty plug-ins.
func blocks(w *writer, p *page) {
	p.head(w, "The Orrin Ledger")
	p.add(`<body class="post-template-default single single-post postid-%d logged-out has-sidebar">`+
		`<a class="skip-link screen-reader-text" href="#content">Skip to content</a>`+
		`<div id=page class="site">`, p.number)
	p.menu(w, "main-navigation", 60)
	p.add(`<div id=content class="site-content"><main id=main class="site-main">`+
		`<article id=post-%d class="post type-post status-publish hentry category-news tag-harbour">`+
		`<header class="entry-header">`, p.number)
	p.add(`<div class="cat-links"><a rel=category href="/c">News</a>, <a rel=category href="/d">Harbour</a>`+
		`</div><h1 class="entry-title">%s</h1><div class="entry-meta"><span class="posted-on">`+
		`<time class="entry-date published" datetime="2026-11-%02dT06:30:00+01:00">November %d, 2026`+
		`</time><time class="updated hidden" datetime="2026-11-29">November 29, 2026</time></span> `+
		`<span class=byline>by <span class="author vcard">`+
		`<a class="url fn n" href="/author/x">%s</a></span></span> `+
		`<span class="reading-time">%d min read</span></div></header>`, p.title,
		1+p.number, 1+p.number, p.author.name, 4+p.number%5)
	p.share()
	p.add(`<div class="entry-content">`)
	p.picture(w, "wp-block-image size-large", 960, 540, false)
	p.add(`<div id="toc_container" class="toc"><p class=toc_title>Contents</p><ul><li><a href="#s1">%s</a>`+
		`<li><a href="#s2">%s</a></ul></div>`, w.words(), w.words())
	for i := range 15 + p.number%6 {
		if i%5 == 4 {
			p.add(`<h2 class="wp-block-heading" id="s%d">%s</h2>`, i, w.headline())
		}
		if i%7 == 5 {
			p.add(`<blockquote class="wp-block-pullquote"><p>%s</p><cite>%s</cite></blockquote>`,
				w.sentence(), pick(w, w.people).name)
		}
		p.add(`<p class="has-text-align-left">%s</p>`, strings.Replace(w.paragraph(), " said",
			` <a href="/tag/said" rel="tag">said</a>`, 1))
		if i%4 == 1 {
			p.offer(w, i)
			p.add(`<div class="code-block code-block-%d" style="margin:8px 0;clear:both">`+
				`<ins class="adsby" data-ad="%d"></ins></div>`, i, i)
		}
	}
	p.add(`<ul class="wp-block-list"><li>%s</li><li>%s</li><li>%s</li></ul></div>`, w.sentence(),
		w.sentence(), w.sentence())
	p.add(`<footer class="entry-footer"><span class="tags-links">Tagged `)
	for i := range 12 {
		p.add(`<a href="/tag/%d" rel=tag>%s</a>, `, i, strings.ToLower(w.words()))
	}
	p.add(`</span></footer><div class="author-box"><img src="/media/a.jpg" width=96 height=96 alt="">`+
		`<h4>About %s</h4><p>%s writes about %s. %s</p></div></article>`, p.author.name, p.author.name,
		strings.ToLower(w.words()), w.sentence())
	p.teasers(w, "related-posts jp-relatedposts", "Related", 8)
	p.comments(w, 30)
	p.add(`</main><aside id=secondary class="widget-area">`)
	for range 6 {
		p.teasers(w, "widget widget_recent_entries", "Recent posts", 4)
	}
	p.add(`</aside></div>`)
	p.end(w, "The Orrin Ledger")
	p.add(`</div>`)
}

// elements is an application: elements with names of their own around the text,
// half of the page hidden for another state of it.
func elements(w *writer, p *page) {
	p.head(w, "Veldholm Observer")
	p.add(`<body><vo-app data-ssr><vo-header>`)
	p.menu(w, "vo-nav", 70)
	p.add(`</vo-header><vo-paywall hidden><h2>Subscribe to read on</h2><p>%s</p></vo-paywall>`+
		`<div class="vo-layout" columns=12><div class="vo-article" slug="%d"><div class="vo-headline"><h1>%s</h1></div><div class="vo-standfirst">`+
		`<p>%s</p></div>`, w.paragraph(), p.number, p.title, w.sentence())
	p.add(`<vo-meta><vo-authors><a rel=author href="/u">%s</a> and <a rel=author href="/v">%s</a>`+
		`</vo-authors><vo-time><time datetime="2026-11-%02dT05:30:00.000Z">%d November 2026</time></vo-time>`+
		`</vo-meta>`, p.author.name, pick(w, w.people).name, 1+p.number, 1+p.number)
	p.picture(w, "vo-hero", 960, 540, false)
	p.add(`<div class="vo-body">`)
	for i := range 13 + p.number%7 {
		text := w.paragraph()
		words := strings.Fields(text)
		for at := 9; at < len(words); at += 17 { // what editors and scripts leave behind
			words[at] = pick(w, []string{"<span data-v-%d>%s</span>", "<em class=t%d>%s</em>",
				`<span class="vo-term" ref="%d">%s</span>`})
			words[at] = fmt.Sprintf(words[at], at, strings.Fields(text)[at])
		}
		p.add(`<div class="vo-paragraph"><p data-block-key="k%d">%s</p></div>`, i, strings.Join(words, " "))
		if i%3 == 1 {
			p.add(`<div class="vo-embed"><template><p>%s</p></template><div class="js-only">%s</div></div>`,
				w.sentence(), w.sentence())
			p.offer(w, i+1)
		}
	}
	p.add(`</div></div><vo-rail>`)
	p.teasers(w, "vo-list", "Trending now", 14)
	p.add(`</vo-rail></div><vo-drawer aria-hidden=true style="display:none">`)
	for range 40 {
		p.add(`<section><h3>%s</h3><p>%s</p></section>`, w.headline(), w.paragraph())
	}
	p.add(`</vo-drawer>`)
	p.comments(w, 15)
	p.end(w, "Veldholm Observer")
	p.add(`</vo-app>`)
}

// paper is a live page's shell around a long read: tickers, a list of facts, a
// table of figures, notes, and the beginning of the next article.
func paper(w *writer, p *page) {
	p.head(w, "Brennick Times")
	p.add(`<body><div class="ticker" role=marquee>`)
	for i := range 30 {
		p.add(`<a class=tick href="/t%d"><b>%02d:%02d</b> %s</a>`, i, 6+i/4, i*7%60, w.headline())
	}
	p.add(`</div>`)
	p.menu(w, "sections", 50)
	p.add(`<div class=rail><table class=markets><caption>Markets</caption>`)
	for i := range 25 {
		p.add(`<tr><th scope=row>%s<td>%d.%02d<td class=up>+%d%%`, w.words(), 20+i, i*3%100, i%4)
	}
	p.add(`</table></div><section class="main longread" itemscope itemtype="https://schema.org/Article">`+
		`<p class=overline>Inquiry</p><h1 itemprop=headline>%s</h1><p class=deck itemprop=description>%s</p>`+
		`<address>%s in %s <time itemprop=datePublished datetime="2026-11-%02d">Nov %d</time></address>`+
		`<div itemprop=articleBody>`, p.title, w.sentence(), p.author.name, w.places[0], 1+p.number,
		1+p.number)
	p.picture(w, "wide", 1200, 600, false)
	for i := range 22 + p.number%8 {
		if i%6 == 3 {
			p.add(`<h3>%s</h3>`, w.headline())
		}
		class := ""
		if i == 0 {
			class = ` class="dropcap"`
		}
		p.add(`<p%s>%s<sup><a href="#n%d">%d</a></sup></p>`, class, w.paragraph(), i, i+1)
		switch i {
		case 4:
			p.add(`<div class=facts><h4>The %s in figures</h4><ul><li>%s<li>%s<li>%s</ul></div>`, things[i],
				w.sentence(), w.sentence(), w.sentence())
		case 9:
			p.add(`<table class=figures><thead><tr><th>Year<th>Crowns<th>Berths<tbody><tr><td>2024<td>410` +
				`<td>62<tr><td>2025<td>455<td>60<tr><td>2026<td>530<td>44</table>`)
		case 12:
			p.picture(w, "half", 600, 400, true)
		}
		if i%5 == 0 {
			p.offer(w, i)
		}
	}
	p.add(`</div><ol class=notes>`)
	for i := range 22 {
		p.add(`<li id=n%d>%s</li>`, i, w.sentence())
	}
	p.add(`</ol></section><article class="next-up"><h2><a href="/next">%s</a></h2><p>%s</p><p>%s</p>`+
		`</article>`, w.headline(), w.paragraph(), w.paragraph())
	p.teasers(w, "also", "Also in this edition", 16)
	p.end(w, "Brennick Times")
}

// long is the archive of a paper on one page.
func long(w *writer, p *page) {
	p.head(w, "Brennick Times")
	p.add(`<body><main><article><h1>%s</h1><p class=byline>By %s</p>`, p.title, p.author.name)
	for i := 0; p.Len() < 1<<20; i++ {
		if i%12 == 11 {
			p.add(`<h2>%s</h2>`, w.headline())
		}
		p.add(`<p>%s</p>`, w.paragraph())
	}
	p.add(`</article></main>`)
	p.end(w, "Brennick Times")
}
