package extract

import (
	"strings"
	"testing"

	"dateline/wasm/article"
)

// A picture in boxes without names has its caption and credit by their place.
func TestPlainCaption(t *testing.T) {
	var paragraphs strings.Builder
	for _, p := range prose(6) {
		paragraphs.WriteString(`<div class="p0">` + p + `</div>`)
	}
	const box = `<div class="im"><img src="/cape.jpg" width="1200" height="700" alt="A dark tower"><div class="cp">The tower of Cape Merrow on the evening after the light went out.<span class="cr">Merrow Rescue</span></div></div>`
	page := `<!doctype html><html lang="en"><head><title>Dark cape</title></head><body><div class="a"><h1>Dark cape</h1>` + box + paragraphs.String() + `</div></body></html>`
	r := extracted(t, parsed(t, page), Options{})
	if !strings.HasPrefix(r.Article.Text, prose(1)[0]) {
		t.Errorf("the story begins %.80q", r.Article.Text)
	}
	if len(r.Article.Media) != 1 ||
		r.Article.Media[0].Caption != "The tower of Cape Merrow on the evening after the light went out." ||
		r.Article.Media[0].Credit != "Merrow Rescue" {
		t.Errorf("the pictures: %+v", r.Article.Media)
	}
	// The same words in a paragraph, or with more of the story in the box, belong to the story.
	for name, other := range map[string]string{
		"paragraph": strings.NewReplacer(`<div class="cp">`, "<p>", "</span></div>", "</span></p>").Replace(page),
		"long":      strings.Replace(page, "went out.", "went out. "+prose(3)[2]+" "+prose(4)[3]+" "+prose(5)[4], 1),
	} {
		if r := extracted(t, parsed(t, other), Options{}); name == "long" &&
			!strings.Contains(r.Article.Text, "The tower of Cape Merrow") {
			t.Errorf("%s: the story begins %.80q", name, r.Article.Text)
		}
	}
}

// A formula is kept as words: what the page gives for it, or its source.
func TestFormulas(t *testing.T) {
	p := prose(6)
	body := "<p>" + strings.Join(
		p[:2],
		"</p><p>",
	) + `</p><math display="block" alttext="h = a + b t"><semantics><mrow><mi>h</mi></mrow><annotation encoding="application/x-tex">h</annotation></semantics></math>` +
		`<p>In it <math><semantics><mrow><mi>b</mi><mn>2</mn></mrow><annotation encoding="application/x-tex">b^2</annotation></semantics></math> and <math><mi>c</mi><mo>+</mo><mi>d</mi></math> are heights. ` + strings.Join(
		p[2:4],
		" ",
	) + "</p><p>" + strings.Join(
		p[4:],
		"</p><p>",
	) + "</p>"
	r := extracted(
		t,
		parsed(
			t,
			`<!doctype html><html lang="en"><head><title>Dark cape</title></head><body><article><h1>Dark cape</h1>`+
				body+`</article></body></html>`,
		),
		Options{},
	)
	var formulas []string
	for _, b := range r.Article.Blocks {
		if b.Kind == article.Math {
			formulas = append(formulas, r.Article.Slice(b.Span))
		}
	}
	if len(formulas) != 1 || formulas[0] != "h = a + b t" ||
		!strings.Contains(r.Article.Text, "In it b^2 and c+d are heights.") {
		t.Errorf("formulas %q in %q", formulas, r.Article.Text)
	}
}
