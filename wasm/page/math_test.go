package page

import (
	"strings"
	"testing"
)

func TestFormula(t *testing.T) {
	for _, c := range []struct{ markup, want string }{
		{`<mfrac><mi>p</mi><mn>72</mn></mfrac>`, "p/72"},
		{`<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>`, "(a+b)/2"},
		{`<mi>N</mi><mo>=</mo><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mn>24</mn></munderover><msub><mi>n</mi><mi>i</mi></msub>`,
			"N = ∑_(i = 1)²⁴n_i"},
		{`<msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>y</mi><mn>10</mn></msub>`, "x²+y₁₀"},
		{`<msup><mi>e</mi><mrow><mo>-</mo><mi>k</mi><mi>t</mi></mrow></msup>`, "e^(-kt)"},
		{`<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>`, "√(a+b)"},
		{`<mroot><mi>x</mi><mn>3</mn></mroot>`, "³√x"},
		{`<mover><mi>x</mi><mo>¯</mo></mover>`, "x\u0304"},
		{`<mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>`, "[a, b]"},
		{`<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>`, "sinx"},
		{`<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>`, "[1, 0; 0, 1]"},
		{`<semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E=mc^2</annotation></semantics>`,
			"E=mc^2"},
		{strings.Repeat("<mrow>", 300) + "<mi>z</mi>" + strings.Repeat("</mrow>", 300), ""},
	} {
		doc, err := Parse([]byte("<p>So <math>"+c.markup+"</math> it is.</p>"), "https://a.example/")
		if err != nil {
			t.Fatal(err)
		}
		if got, want := strings.Join(strings.Fields(textOf(doc)), " "),
			strings.Join(strings.Fields("So "+c.want+" it is."), " "); got != want {
			t.Errorf("%s\n got %q\nwant %q", c.markup, got, want)
		}
	}
}

// What shows a formula to the eye beside its MathML does not say it twice.
func TestFormulaOnce(t *testing.T) {
	for _, markup := range []string{
		`<span class="katex"><span class="katex-mathml"><math><mi>q</mi></math></span><span class="katex-html" aria-hidden="true"><span>q</span></span></span>`,
		`<mjx-container><mjx-math aria-hidden="true"><mjx-mi>q</mjx-mi></mjx-math><mjx-assistive-mml><math><mi>q</mi></math></mjx-assistive-mml></mjx-container>`,
	} {
		doc, err := Parse([]byte("<p>So "+markup+" it is, <b aria-hidden=true>truly</b>.</p>"), "https://a.example/")
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(strings.Fields(textOf(doc)), " "); got != "So q it is, truly ." &&
			got != "So q it is, truly." {
			t.Errorf("%s\n got %q", markup, got)
		}
	}
}

func textOf(doc *Document) string {
	var b strings.Builder
	for n := range doc.Root.Descendants() {
		if n.FirstChild == nil && n.Data != "" && n.Type == 1 {
			b.WriteString(n.Data)
		}
	}
	return b.String()
}
