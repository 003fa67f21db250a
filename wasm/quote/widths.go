package quote

import "dateline/wasm/article"

// Widths of the rows, with the names of their numbers.
func speechNames() []string {
	return namesOf(func(d *document, f *sheet) {
		v := d.look(d.settingOf(0, []choice{{}}), []choice{{}}, true)
		d.speechRow(f, &v, []choice{{}}, 0, 0, 0, 0)
	})
}

func speakerNames() []string {
	return namesOf(func(d *document, f *sheet) {
		v := d.look(d.settingOf(0, []choice{{}}), []choice{{}}, true)
		d.speakerRow(f, &v, []choice{{}}, 0, 0, 0, 0)
	})
}

func reportNames() []string {
	return namesOf(func(d *document, f *sheet) {
		o := d.reportOptions(nil, 0)[0]
		v := d.look(d.settingOfRun(&o, []choice{{}}), []choice{{}}, false)
		d.reportRow(f, &o, &v, 0, 0, 0)
	})
}

func cardNames() []string {
	return append(namesOf(func(d *document, f *sheet) {
		v := d.look(d.settingOf(0, []choice{{}}), []choice{{}}, true)
		d.cardRow(f, &v, nil, 0, 0, 0, 0, 0)
	}), append(speechNames(), speakerNames()...)...)
}

// namesOf makes a row of a small article to learn what its numbers are called.
func namesOf(fill func(*document, *sheet)) []string {
	var b article.Builder
	b.Leaf(article.Block{Kind: article.Paragraph}, "“Nobody asked us,” Ada Lund said. The mayor said that the road was closed on Monday.")
	a, err := b.Article(article.Meta{Lang: "en"})
	if err != nil {
		panic(err)
	}
	f := sheet{naming: true}
	fill(prepare(a), &f)
	return f.names
}

func toldNames() []string { return append(reportNames(), "told") }
