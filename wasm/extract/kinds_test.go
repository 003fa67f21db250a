package extract

import (
	"strings"
	"testing"

	"dateline/wasm/article"
)

// paragraphs of a story of our own, for pages that go wrong in one way each.
var gale = [...]string{
	"The gale that crossed the Sound of Kestrel on Friday night tore the roof from the net loft and put four boats on the slip road, the harbour office said.",
	"Nobody was hurt, because the crews had been told at noon to stay ashore, said Brynja Holt, who has run the office since the spring.",
	"“We lost timber and tar, and both can be bought,” she said on the quay, where men with saws were already at work at first light.",
	"The island's ferry stayed in its berth until Saturday evening, and the school opened two hours late for want of a cook.",
	"Insurers will send an assessor on Tuesday, and the council means to ask for help from the mainland before the month is out.",
	"Older islanders spoke of the gale of 1953, which took the church bell, and said that this one had been louder but shorter.",
}

// busy puts a story into a page as messy as the web: menus, promotions between
// the paragraphs, boxes beside them, a foot.
func busy(body, articleClass string) string {
	return `<!doctype html><html lang="en"><head><title>Gale takes the roof of Kestrel's net loft | The Sound Gazette</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Sound Gazette"></head>
<body class="single single-post postid-88 no-js has-sidebar"><div id="cookie-bar" class="cc-window"><p>We use cookies to make this site better.</p><button>Accept</button></div>
<header class="site-header"><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/tides">Tides</a></li></ul></nav></header>
<main class="layout row"><article id="post-88" class="` + articleClass + `"><h1 class="entry-title">Gale takes the roof of Kestrel's net loft</h1>
<div class="meta"><span class="author vcard">By <a rel="author" href="/by/una-skerry">Una Skerry</a></span> <time datetime="2026-03-14T08:10:00Z">14 March 2026</time></div>
<div class="share-bar"><a href="#fb">Facebook</a> <a href="#wa">WhatsApp</a></div><div class="entry-content">` + body + `</div></article>
<aside class="sidebar"><h3>Most read</h3><ol><li><a href="/seal-on-the-pier">Seal on the pier stops the morning boat</a></li><li><a href="/bread">Bakery changes hands after ninety years</a></li></ol></aside></main>
<section class="related"><h2>More from the Sound</h2><article class="card"><h3><a href="/seal-on-the-pier">Seal on the pier stops the morning boat</a></h3><p>It slept until the tide came in and would not be moved with fish.</p></article></section>
<footer><p>© The Sound Gazette</p></footer></body></html>`
}

func paras(at ...int) string {
	var b strings.Builder
	for _, i := range at {
		b.WriteString("<p>" + gale[i] + "</p>")
	}
	return b.String()
}

func readBusy(t *testing.T, body, class string) Result {
	t.Helper()
	return extracted(t, parsed(t, busy(body, class)), Options{})
}

// What stands in the middle of a story is kept whole and where it stood.
func TestNothingIsLostInTheMiddle(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		want []string
	}{
		"made-up element in a sentence": {
			"<p>The loft was built by the <x-term data-id=4>sea wardens</x-term> and the <gz-link href=/k>Kestrel trust</gz-link>, who keep it.</p>" + paras(0, 1, 2, 3),
			[]string{"built by the sea wardens and the Kestrel trust, who keep it."}},
		"made-up elements as paragraphs": {
			"<gz-para>" + gale[0] + "</gz-para><gz-para>" + gale[1] + "</gz-para><gz-para>" + gale[2] +
				"</gz-para><gz-para>" + gale[3] + "</gz-para>",
			[]string{gale[0] + "\n" + gale[1], gale[2] + "\n" + gale[3]}},
		"button with an explanation": {
			paras(0) +
				`<p>The office keeps a <button class="tip" aria-expanded="false">storm book</button>, in which every gale has a page.</p>` + paras(1, 2, 3),
			[]string{"keeps a storm book, in which"}},
		"emoji as pictures": {
			paras(0, 1) +
				`<p>The mayor wrote <img class="wp-smiley" alt="🌊" src="/w.svg"><img class="wp-smiley" alt="⚓" src="/a.svg"> and went to bed.</p>` + paras(2, 3),
			[]string{"wrote 🌊⚓ and went"}},
		"section named as its heading": {
			paras(0, 1) + `<section id="insurance-and-related-costs"><h2>Insurance and related costs</h2>` +
				paras(4, 3) + "</section>" + paras(5),
			[]string{"Insurance and related costs", gale[4], gale[3]}},
		"subheads with links to themselves": {
			paras(0) + `<h3 id="login-h"><a class="anchor" href="#login-h">The log in the tower</a></h3>` +
				paras(1, 2) + `<h3 id="x2"><a class="anchor" href="#x2">Who pays</a></h3>` + paras(4, 5),
			[]string{"The log in the tower", "Who pays"}},
		"subheads in wrappers of their own": {
			`<div class="c-block"><p>` + gale[0] + `</p></div><div class="c-block"><p>` + gale[1] +
				`</p></div><div class="c-block"><h2>Louder but shorter</h2></div><div class="c-block"><p>` + gale[5] +
				`</p></div><div class="c-block"><p>` + gale[3] + `</p></div>`,
			[]string{"Louder but shorter"}},
		"numbered list of short items": {
			paras(0, 1) +
				"<p>The office asks three things of owners:</p><ol><li>Moor with two lines.</li><li>Clear the deck.</li><li>Stay ashore.</li></ol>" + paras(3, 4),
			[]string{"Moor with two lines.", "Clear the deck.", "Stay ashore."}},
		"wide table": {
			paras(0, 1) + `<div class="table-wrap"><table><caption>Wind in knots</caption><thead><tr><th>Hour</th>` +
				strings.Repeat("<th>kn</th>", 11) + `</tr></thead><tbody><tr><td>Fri</td>` +
				strings.Repeat("<td>41</td>", 11) + `</tr><tr><td>Sat</td>` + strings.Repeat("<td>23</td>", 11) +
				`</tr></tbody></table></div>` + paras(2, 3, 4),
			[]string{"Hour\nkn", "Fri\n41", "Sat\n23"}},
		"notes that the text points to": {
			`<p>The bell<sup><a href="#n1">1</a></sup> was never found.</p>` + paras(0, 1, 2) +
				`<ol class="footnotes-list"><li id="n1">It weighed 90 kg. <a href="#r1">↩</a></li></ol>`,
			[]string{"It weighed 90 kg."}},
		"definitions": {
			paras(0, 1) +
				"<dl><dt>Slip</dt><dd>A road into the water.</dd><dt>Loft</dt><dd>Where nets are dried and mended.</dd></dl>" + paras(2, 3),
			[]string{"Slip\n", "A road into the water.", "Where nets are dried"}},
		"box with a correction behind the article": {
			paras(0, 1, 2, 3) +
				`</div></article><div class="box box--note"><p>Correction: An earlier version of this story said that five boats had been put on the road. There were four.</p></div><article hidden><div>`,
			[]string{"There were four."}},
		"formula": {
			paras(0, 1) +
				`<p>The force is <math><mi>F</mi><mo>=</mo><mfrac><mrow><mi>ρ</mi><msup><mi>v</mi><mn>2</mn></msup></mrow><mn>2</mn></mfrac></math> for each square metre.</p>` + paras(2, 3),
			[]string{"F = ρv²/2 for each"}},
	} {
		r := readBusy(
			t,
			c.body,
			"post status-publish format-gallery tag-newsletter category-latest comments-open hentry",
		)
		for _, w := range c.want {
			if !strings.Contains(r.Article.Text, w) {
				t.Errorf("%s: %q is missing in\n%s", name, w, r.Article.Text)
			}
		}
		for _, w := range []string{"cookies", "Seal on", "Facebook", "Most read"} {
			if strings.Contains(r.Article.Text, w) {
				t.Errorf("%s: %q is no part of the story", name, w)
			}
		}
	}
}

// Words that are not the story's stay out, also where no class says what they are.
func TestWhatIsNotOfTheStory(t *testing.T) {
	answers := `<div class="b7"><b>reef_runner</b> <i>2 hours ago</i><p>My uncle's boat was one of the four, and it will sail again.</p><a href="#a">Reply</a></div>
<div class="b7"><b>Marta</b> <i>3 hours ago</i><p>Ninety knots is nothing, you should have seen the one before the war.</p><a href="#b">Reply</a></div>
<div class="b7"><b>tidewatcher</b> <i>5 hours ago</i><p>Will the school be open on Monday, does anybody know?</p><a href="#c">Reply</a></div>`
	for name, c := range map[string]struct {
		body string
		not  []string
	}{
		"comments by their heading": {paras(0, 1, 2, 3, 4) + `<div class="z9"><h4>Comments (3)</h4>` + answers +
			"</div>", []string{"My uncle", "Ninety knots", "Will the school"}},
		"comments in German": {paras(0, 1, 2, 3, 4) + `<div class="z9"><h4>Leserbriefe</h4>` +
			strings.ReplaceAll(answers, "Reply", "Antworten") + "</div>", []string{"My uncle", "Ninety knots"}},
		"quotation set off for show": {paras(0, 1) +
			`<aside class="k2"><p>We lost timber and tar, and both can be bought</p></aside>` + paras(2, 3, 4), nil},
		"quotation cut from its middle": {paras(0, 1, 2) +
			`<blockquote class="pull-quote"><p>this one had been louder but shorter</p></blockquote>` + paras(3, 5),
			nil},
		"series of teasers": {paras(0, 1, 2) + `<div class="q">` +
			strings.Repeat(`<div class="qi"><h4><a href="/the-other-story-of-the-day">The other story of the day</a></h4><p>Somebody did something on another island and was thanked for it by the council.</p></div>`, 4) + "</div>", []string{"Somebody did something"}},
		"formula drawn a second time": {paras(0, 1) +
			`<p>It is <span class="katex"><span class="katex-mathml"><math><mi>q</mi></math></span><span class="katex-html" aria-hidden="true">q</span></span> here.</p>` + paras(2), []string{"qq", "q q"}},
	} {
		r := readBusy(t, c.body, "post")
		for _, w := range c.not {
			if strings.Contains(r.Article.Text, w) {
				t.Errorf("%s: %q is no part of\n%s", name, w, r.Article.Text)
			}
		}
		if n := strings.Count(r.Article.Text, "timber and tar"); n > 1 {
			t.Errorf("%s: said %d times:\n%s", name, n, r.Article.Text)
		}
		if n := strings.Count(r.Article.Text, "louder but shorter"); n > 1 {
			t.Errorf("%s: said %d times:\n%s", name, n, r.Article.Text)
		}
		if !strings.Contains(r.Article.Text, gale[0]) {
			t.Errorf("%s: the story is lost:\n%s", name, r.Article.Text)
		}
	}
}

// Pictures of the story come with their captions, each once, whatever classes the
// article has and however its page loads them.
func TestPictures(t *testing.T) {
	type shown struct{ url, caption string }
	const at = "https://quay.example"
	for name, c := range map[string]struct {
		picture string
		want    []shown
	}{
		"plain":                     {`<p><img src="/a.jpg" width="900" height="600"></p>`, []shown{{"/a.jpg", ""}}},
		"preview that is a file":    {`<figure><img src="/tiny-a.jpg" data-src="/big-a.jpg" width="900" height="600"><figcaption>The loft at noon</figcaption></figure>`, []shown{{"/big-a.jpg", "The loft at noon"}}},
		"set of a script":           {`<figure><img src="/lq/a.jpg" data-srcset="/a-400.jpg 400w, /a-1600.jpg 1600w" width="900" height="600"></figure>`, []shown{{"/a-1600.jpg", ""}}},
		"larger set behind a small": {`<figure><img srcset="/a-40.jpg 40w" data-srcset="/a-1200.jpg 1200w" src="/a-40.jpg"></figure>`, []shown{{"/a-1200.jpg", ""}}},
		"background in a figure":    {`<figure style="background-image:url('/bg.jpg')"><figcaption>Boats on the road</figcaption></figure>`, []shown{{"/bg.jpg", "Boats on the road"}}},
		"element that acts as one":  {`<figure><div role="img" aria-label="boats" data-src="/acts.jpg"></div><figcaption>Boats</figcaption></figure>`, []shown{{"/acts.jpg", "Boats"}}},
		"in a hidden page": {`<div style="display:none"><p>` + gale[5] +
			`</p></div><figure><img src="/h.jpg" width="900" height="600"></figure>`, []shown{{"/h.jpg", ""}}},
		"preview and its replacement":       {`<figure><img src="/60/x.png" width="900" height="500"><noscript><img src="/700/x.png" width="900" height="500"></noscript></figure>`, []shown{{"/60/x.png", ""}}},
		"counter by style":                  {`<img src="https://count.example/p" style="width:1px;height:1px">`, nil},
		"caption behind its box":            {`<div class="pic"><div><img src="/b.jpg" width="900" height="600"></div></div><p class="photo-caption">Men with saws at first light</p>`, []shown{{"/b.jpg", "Men with saws at first light"}}},
		"attributes of its own script":      {`<figure><img class="zz-lazy" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" zz-lazy-srcset="/z-400.webp 400w, /z-1200.webp 1200w" zz-lazy-src="/z-400.webp" width="900" height="600"></figure>`, []shown{{"/z-1200.webp", ""}}},
		"one such attribute":                {`<p><img src="data:image/svg+xml,%3Csvg%3E" data-qq-img-url="/page/about" data-qq-delayed-src="/photos/q.jpg" width="900" height="600"></p>`, []shown{{"/photos/q.jpg", ""}}},
		"in a button that opens it":         {`<div class="viewer"><button type="button" aria-haspopup="dialog"><figure><img src="/v.jpg" width="900" height="600"><span class="count">View 6 pictures</span></figure><figcaption>The slip road at noon</figcaption></button></div>`, []shown{{"/v.jpg", "The slip road at noon"}}},
		"sign in a button":                  {`<button class="save"><img src="/star.png" width="90" height="90"> Save this story</button>`, nil},
		"caption as inline words":           {`<div class="photo wide"><p class="bare"><img src="/i.jpg" width="900" height="600"></p><span class="newsCaption">Saws at work on the quay <span class="caption">(Image: Sound Pictures)</span></span></div>`, []shown{{"/i.jpg", "Saws at work on the quay"}}},
		"picture over the links of a thing": {`<div class="thing"><div class="figure-box"><img src="/lamp.jpg" width="900" height="600"><div class="cap"><figcaption>A storm lamp</figcaption></div></div><div class="buy"><a href="https://shop.example/lamp">See the lamp at Harbour Stores for 19 crowns</a> <a href="https://quay.example/lamp">See it at Quay Lamps for 21 crowns</a></div></div>`, []shown{{"/lamp.jpg", "A storm lamp"}}},
		"picture that is a link elsewhere":  {`<div class="thing"><a href="/seal-on-the-pier"><img src="/seal.jpg" width="900" height="600"><figcaption>A seal</figcaption></a><h4><a href="/seal-on-the-pier">Seal on the pier stops the morning boat</a></h4></div>`, nil},
		"figcaption out of its figure":      {`<figure><img src="/f.jpg" width="900" height="600"></figure><figcaption>The bell tower</figcaption>`, []shown{{"/f.jpg", "The bell tower"}}},
	} {
		r := readBusy(t, paras(0)+c.picture+paras(1, 2, 3, 4), "post status-publish tag-related has-ads comments-open")
		var got []shown
		for _, b := range r.Article.Blocks {
			if b.Kind == article.Figure {
				m := r.Article.Media[b.Media]
				got = append(got, shown{strings.TrimPrefix(m.URL, at), m.Caption})
			}
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
			continue
		}
		for i := range got {
			if !strings.HasSuffix(got[i].url, c.want[i].url) || got[i].caption != c.want[i].caption {
				t.Errorf("%s: %v, want %v", name, got, c.want)
			}
		}
	}
}
