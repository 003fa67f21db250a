// Package busy makes twenty pages as the web is: a few paragraphs of news under
// menus of a hundred links, between boxes that look like paragraphs, with
// broken markup, and metadata that disagrees. They are for measuring the time
// that a page takes; every word and every outlet is made up.
package busy

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// Count is how many pages there are.
const Count = 20

// layouts are the ways of building a page, each used for every fifth.
var layouts = []func(*writer, *page){soup, tables, blocks, elements, paper}

// page is one that is being written.
type page struct {
	strings.Builder
	number   int
	title    string
	author   person
	pictures int
}

func (p *page) add(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }

// Addresses returns the addresses of all pages under a host: each has a name of its own under it.
func Addresses(host string) []string {
	var out []string
	for i := range Count {
		out = append(out, fmt.Sprintf("http://busy%d.%s/2026/11/%d/story-%d.html", i, host, 1+i, 4000+i*37))
	}
	return out
}

// Large is the address of one page more, of a megabyte of text.
func Large(host string) string {
	return fmt.Sprintf("http://busy%d.%s/2026/11/archive.html", Count, host)
}

// Handler serves them, told apart by the first label of the host, and a
// picture for every address under /media/.
func Handler() http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		label, _, _ := strings.Cut(r.Host, ".")
		number, err := strconv.Atoi(strings.TrimPrefix(label, "busy"))
		switch {
		case err != nil || number < 0 || number > Count:
			http.NotFound(rw, r)
		case strings.HasPrefix(r.URL.Path, "/media/"):
			rw.Header().Set("Content-Type", "image/svg+xml")
			fmt.Fprint(rw, `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540">`+
				`<rect width="960" height="540" fill="#89a"/><circle cx="480" cy="270" r="200" fill="#345"/></svg>`)
		default:
			rw.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(rw, Page(number))
		}
	})
}

// Page returns the HTML of a page; number Count is the large one.
func Page(number int) string {
	w := newWriter(number)
	p := &page{number: number, title: w.headline(), author: pick(w, w.people)}
	layout := layouts[number%len(layouts)]
	if number == Count {
		layout = long
	}
	layout(w, p)
	return p.String()
}

// head opens the page: metadata from three systems, a sheet, scripts.
func (p *page) head(w *writer, site string) {
	p.add(`<!doctype html><html lang="en" class="no-js theme-light page-%d"><head><meta charset="utf-8">`, p.number)
	p.add(`<title>%s | %s</title><meta property="og:title" content="%s">`+
		`<meta property="og:site_name" content="%s">`, p.title, site, p.title, site)
	p.add(`<meta name=viewport content="width=device-width"><meta name="author" content="%s">`+
		`<meta property="article:published_time" content="2026-11-%02dT05:30:00Z">`, p.author.name, 1+p.number)
	p.add(`<meta name="description" content="%s"><meta property="og:image" content="/media/share-%d.jpg">`+
		`<link rel=canonical href="/2026/11/%d/story-%d.html">`, w.sentence(), p.number, 1+p.number, 4000+p.number*37)
	comma := []string{"", ","}[p.number%2] // every second one is no JSON
	p.add(`<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","datePublished":"2026-11-%02dT06:30:00+01:00","author":[{"@type":"Person","name":"%s"}]%s}</script>`, p.title, 1+p.number, p.author.name, comma)
	p.WriteString("<style>:root{--gap:12px}*{box-sizing:border-box}body{margin:0;font:16px/1.5" +
		" sans-serif}img{max-width:100%;height:auto}.hidden,.js-only{display:none}")
	for i := range 180 {
		fmt.Fprintf(p, ".c%x-%d>.in,.c%x-%d a:hover{margin:%dpx"+
			" var(--gap);color:#%06x}@media(max-width:%dpx){.c%x-%d{float:none}}", i*37, p.number, i*37,
			p.number, i%13, i*70000, 500+i, i*37, p.number)
	}
	p.add(".rail{float:right;width:300px}.main{max-width:720px}.sticky{position:sticky;top:0;background:#fff}</style>")
	p.add(`<script>window.__STATE__=%q;document.documentElement.className=document.documentElement.className.replace("no-js","js")</script></head>`, strings.Repeat(w.headline()+"|"+w.sentence()+"|", 40))
}

// menu is a list of links in as many wrappers as people put around it.
func (p *page) menu(w *writer, class string, entries int) {
	p.add(`<nav class="%s c0-%d" role=navigation aria-label="%s"><div class=in><ul>`, class, p.number, class)
	for i := range entries {
		p.add(`<li class="item item-%d"><a href="/section/%d" data-track="nav|%d"><span>%s</span>`+
			`<svg width=8 height=8><path d="M0 0h8"/></svg></a>`, i, i, i, w.words())
		if i%7 == 3 {
			p.add(`<div class="flyout hidden"><a href="/x">%s</a> <a href="/y">%s</a><p>%s</p></div>`,
				w.words(), w.words(), w.headline())
		}
	}
	p.add(`</ul></div></nav>`)
}

// teasers is a box of other stories.
func (p *page) teasers(w *writer, class, title string, entries int) {
	p.add(`<aside class="%s c25-%d"><div class=in><h3>%s</h3>`, class, p.number, title)
	for i := range entries {
		p.picture(w, "thumb", 160, 90, i > 0)
		p.add(`<h4><a href="/2026/10/%d/other-%d">%s</a></h4><p class=summary>%s</p>`+
			`<time datetime="2026-10-%02d">%d October</time>`, 1+i, i, w.headline(), w.sentence(), 1+i, 1+i)
	}
	p.add(`</div></aside>`)
}

// picture is an image, lazy or not, with the copy for browsers without scripts.
func (p *page) picture(w *writer, class string, width, height int, lazy bool) {
	p.pictures++
	source := fmt.Sprintf("/media/%d-%d.jpg", p.number, p.pictures)
	if !lazy {
		p.add(`<figure class="%s"><img src="%s" width=%d height=%d alt="%s">`, class, source, width, height,
			w.words())
	} else {
		p.add(`<figure class="%s"><img class=lazyload src="data:image/gif;base64,R0lGODlhAQABAAAAACw="`+
			` data-src="%s" data-srcset="%s 1x, %s?w=2 2x" width=%d height=%d alt=""><noscript>`+
			`<img src="%s"></noscript>`, class, source, source, source, width, height, source)
	}
	p.add(`<figcaption><span class=caption>%s</span> <small class="credit">Photo: %s / Press Pool</small>`+
		`</figcaption></figure>`, w.sentence(), pick(w, w.people).name)
}

// share is the row of buttons that every outlet repeats.
func (p *page) share() {
	p.add(`<div class="share-tools c4a-%d"><span class=label>Share</span>`, p.number)
	for _, to := range []string{"Post", "Mail", "Copy link", "Print", "Save for later", "Gift this article"} {
		p.add(`<button type=button aria-label="%s" onclick="return false"><i class="icon icon-%d"></i>`+
			`<span class="sr-only">%s</span></button>`, to, len(to), to)
	}
	p.add(`</div>`)
}

// offer interrupts: a newsletter, an advertisement, a poll.
func (p *page) offer(w *writer, kind int) {
	switch kind % 4 {
	case 0:
		p.add(`<div class="ad-slot" id="ad-%d" data-size="300x250"><span>Advertisement</span>`+
			`<div style="height:0"></div></div>`, kind)
	case 1:
		p.add(`<form class="newsletter inline-promo"><h3>Never miss a tide</h3>`+
			`<p>%s Sign up for our evening letter.</p><input type=email placeholder="you@example.com">`+
			`<button>Sign up</button><p class=legal>By signing up you agree to our terms.</p></form>`,
			w.sentence())
	case 2:
		p.add(`<div class="related-inline"><strong>Read more:</strong> <a href="/r/%d">%s</a></div>`, kind,
			w.headline())
	default:
		p.add(`<section class="poll widget"><p><b>Should %s keep its %s?</b></p><label>`+
			`<input type=radio> Yes</label><label><input type=radio> No</label><p>%d votes</p></section>`,
			w.places[0], things[kind%len(things)], 100+kind)
	}
}

// comments are what readers wrote below.
func (p *page) comments(w *writer, count int) {
	p.add(`<section id="comments" class="comments c6f-%d"><h2>%d comments</h2>`, p.number, count)
	for i := range count {
		p.add(`<div class="comment depth-%d" id=comment-%d><div class=meta><b>%s</b> <time>%d hours ago`+
			`</time></div><p>%s</p><a href="#reply">Reply</a> <a href="#like">%d</a></div>`, i%4, i,
			strings.ToLower(pick(w, allPeople).last)+fmt.Sprint(i), i+1, w.paragraph(), i)
	}
	p.add(`</section>`)
}

// end closes the page with what lies over and under everything.
func (p *page) end(w *writer, site string) {
	p.add(`<footer class="site-footer c94-%d">`, p.number)
	for range 5 {
		p.menu(w, "footer-links", 14)
	}
	p.add(`<p>© 2026 %s. All rights reserved. Registered in %s.</p></footer>`, site, w.places[2])
	p.add(`<div id="consent" class="overlay" role=dialog aria-modal=true><h2>We value your privacy</h2>`+
		`<p>We and our %d partners store information on your device. %s</p><button>Accept all</button>`+
		`<button>Settings</button></div>`, 200+p.number, strings.Repeat("You can change your choice at"+
		" any time. ", 6))
	p.add(`<img src="/media/pixel.gif" width=1 height=1 alt="">` +
		`<script>document.getElementById("consent").style.display="none";for(const` +
		` i of document.querySelectorAll("img.lazyload"))if(i.getBoundingClientRect().top` +
		`<innerHeight)i.src=i.dataset.src</script></body></html>`)
}
