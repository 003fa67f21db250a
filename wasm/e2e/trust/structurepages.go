package main

import (
	"fmt"
	"strings"
)

// structure is a page made to exhaust whoever reads it.
type structure struct {
	name, page string
	words      string // words of its article, "" where it has none
}

// quay are words of the article in every page of ours.
const quay = "engineers looked at every stone of the breakwater"

// around is a short article with something before, inside and after it.
func around(before, inside, after string) string {
	const more = `<p>The ferries of the company will sail again two hours later than before, and the fishing boats follow a week after them.</p>
<p>“None of the stones has moved,” said Marta Oliveira, the chief engineer. “We begin with the north.”</p>`
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour opens again</title></head><body>` + before +
		`<article><h1>Harbour opens again</h1><p class="byline">By Ann Bell</p><p>The northern quay of the port opened after four weeks in which ` +
		quay + ` below the water line.</p>` + more + inside + `<p>The town council meets to speak about the cost of the work, which nobody has told it so far in any letter.</p></article>` +
		after + `</body></html>`
}

func times(n int, s string) string { return strings.Repeat(s, n) }

func counted(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// nest is something in itself n times.
func nest(n int, open, inside, end string) string { return times(n, open) + inside + times(n, end) }

// structures are pages of every kind: deep, wide, endless, flooded.
func structures() []structure {
	var list []structure
	add := func(name, before, inside, after string) {
		list = append(list, structure{name, around(before, inside, after), quay})
	}
	// deep
	add("deep-div", "", nest(150_000, "<div>", "below", "</div>"), "")
	add("deep-around", times(100_000, "<div>"), "", times(100_000, "</div>"))
	add("deep-span", "", "<p>"+nest(60_000, "<span>", "below", "</span>")+"</p>", "")
	add("deep-mixed", nest(20_000, "<section><div><main>", "below", "</main></div></section>"), "", "")
	add("deep-misnested", "", times(8_000, "<b><i><p>x</b>"), "")
	add("deep-font", "", times(20_000, "<font color=red>"), "")
	add("deep-list", "", nest(8_000, "<ul><li>", "below", "</li></ul>"), "")
	add("deep-terms", "", nest(8_000, "<dl><dd>", "below", "</dd></dl>"), "")
	add("deep-table", "", nest(2_500, "<table><tr><td>", "below", "</table>"), "")
	add("deep-quote", "", nest(15_000, "<blockquote>", "<p>below</p>", "</blockquote>"), "")
	add("deep-custom", "", nest(40_000, "<x-y>", "below", "</x-y>"), "")
	add("deep-button", "", nest(20_000, "<fieldset><legend>", "below", "</fieldset>"), "")
	// wide
	add("wide-paragraphs", "", times(60_000, "<p>A line.</p>"), "")
	add("wide-empty", times(300_000, "<div></div>"), "", "")
	add("wide-breaks", "", times(400_000, "<br>"), "")
	add("wide-links", "", "", counted(80_000, "<a href=/a/%d>More</a> "))
	add("wide-items", "", "<ul>"+counted(80_000, "<li>Item %d")+"</ul>", "")
	add("wide-rows", "", "<table>"+counted(40_000, "<tr><td>%d<td>x")+"</table>", "")
	add("wide-row", "", "<table><tr>"+times(20_000, "<td>1")+"</table>", "")
	add("wide-headings", "", counted(30_000, "<h2>Part %d</h2>"), "")
	add("wide-images", "", counted(30_000, "<figure><img src=/i/%d.png width=400 height=300></figure>"), "")
	add("wide-spans", "", "<p>"+times(150_000, "<span>a</span> ")+"</p>", "")
	add("wide-comments", "", times(200_000, "a<!-- -->"), "")
	add("wide-articles", "", "", counted(8_000, "<article><h2>Other %d</h2><p>Words of it.</p></article>"))
	// huge attributes
	add("huge-alt", "", `<img src=/i.png width=800 height=500 alt="`+times(1_000_000, "alt ")+`">`, "")
	add("huge-class", `<div class="`+counted(200_000, "c%d ")+`">x</div>`, "", "")
	add("huge-style", `<div style="`+times(150_000, "color:red;")+`">x</div>`, "", "")
	add("huge-href", "", `<p><a href="/`+times(3_000_000, "a")+`">A link</a></p>`, "")
	add("huge-id", "", `<h2 id="`+times(2_000_000, "i")+`">Part</h2>`, "")
	add("many-attributes", "<div "+counted(50_000, "a%d=1 ")+">x</div>", "", "")
	// endless text
	add("endless-word", "", "<p>"+times(3_000_000, "w")+"</p>", "")
	add("endless-sentence", "", "<p>"+times(250_000, "and then ")+"</p>", "")
	add("endless-opening", "", "<p>"+times(300_000, "“ ")+"</p>", "")
	add("endless-brackets", "", "<p>"+times(700_000, "([{")+"</p>", "")
	add("endless-dates", "", "<p>"+times(60_000, "on 1 May 2020 and ")+"</p>", "")
	add("endless-speakers", "", counted(6_000, "<p>“I was there,” said Anna Holm%d of the port.</p>"), "")
	add("endless-marks", "", "<p>e"+times(500_000, "\u0301")+"</p>", "")
	add("endless-numbers", "", "<p>"+times(300_000, "1,000.5 ")+"</p>", "")
	// floods of entities
	add("entities-numbers", "", "<p>"+times(400_000, "&#x41;")+"</p>", "")
	add("entities-names", "", "<p>"+times(60_000, "&CounterClockwiseContourIntegral;")+"</p>", "")
	add("entities-none", "", "<p>"+times(1_500_000, "&")+"</p>", "")
	// trees in trees
	const shadow = "<div><template shadowrootmode=open>"
	add("shadow-deep", "", nest(400, shadow, "<p>below</p>", "</template></div>"), "")
	add("shadow-wide", "", times(8_000, shadow+"<p>inside</p><slot></slot></template>outside</div>"), "")
	add("frames-wide", "", "", times(60, `<iframe width=400 height=300 srcdoc="<p>Words of a frame.</p>"></iframe>`))
	// what a page says about itself
	ld := func(data string) string { return `<script type="application/ld+json">` + data + `</script>` }
	add("claims-wide", ld("["+times(40_000, `{"@type":"Thing","name":"x"},`)+"{}]"), "", "")
	add("claims-deep", ld(nest(60_000, `{"@graph":[`, "{}", "]}")), "", "")
	add("claims-escapes", ld(`{"@type":"NewsArticle","headline":"`+times(150_000, `\u0041`)+`"}`), "", "")
	add("claims-meta", counted(30_000, `<meta name="author" content="Author %d">`), "", "")
	add("hidden-flood", times(40_000, `<p hidden>Words that nobody sees.</p>`), "", "")
	list = append(list, structure{"nothing-but-space", times(1_000_000, " \n"), ""},
		structure{"nothing-but-markup", times(100_000, "<div><span></span></div>"), ""})
	return list
}

// long is an ordinary article of about so many bytes.
func long(size int) string {
	const paragraph = `<p>Day %d of the repairs began with a visit of the harbour master, who <a href="/log/%[1]d">wrote</a> that the northern quay was dry. “We are %[1]d days behind,” said Marta Oliveira, the chief engineer. The ferries to the islands waited outside until noon, and forty passengers walked home.</p>
`
	var b strings.Builder
	for i := 0; b.Len() < size-len(paragraph); i++ {
		fmt.Fprintf(&b, paragraph, i)
	}
	return around("", b.String(), "")
}
