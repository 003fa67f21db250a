package e2e

import (
	"context"
	"strings"
	"testing"

	"dateline/wasm/e2e/drive"
)

// TestRulesByHand writes a rule in the settings, saves it as a file, deletes it, reads a damaged file and the good one,
// and finds the rule at work on the page.
func TestRulesByHand(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout) // it does much
		defer cancel()
		p := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		becomes(ctx, t, p.Eval, "the settings", `document.querySelector('#rules > *') !== null`)
		fill := func(site, selector string) {
			t.Helper()
			must(t, p.Eval(ctx, `(() => { document.getElementById('rule-host').value = `+quotedJS(site)+`;
				document.getElementById('rule-selector').value = `+quotedJS(selector)+`;
				document.querySelector('#rule-form button').click(); })()`, nil))
		}
		fill("ruled.localhost", "p[")
		said := func(words string) {
			t.Helper()
			becomes(ctx, t, p.Eval, words, `document.getElementById('rules-said').textContent === `+words)
		}
		said(message("problem_selector"))
		fill("http://ruled.localhost/silt", ".fares")
		said(message("rule_added"))
		listed := `document.querySelector('#rules .outlets')?.textContent.includes('.fares') ?? false`
		becomes(ctx, t, p.Eval, "the rule in the list", listed)
		keepPicture(ctx, t, b, p, "rules")

		must(t, p.Eval(ctx, catches, nil))
		must(t, p.Eval(ctx, `document.getElementById('write-rules').click()`, nil))
		said(message("set_exported", "'dateline-rules.jsonl'"))
		var text string
		must(t, p.Eval(ctx, `window.written.text()`, &text))
		if !strings.Contains(text, `"key":"ruled.localhost"`) || strings.Contains(text, `"article"`) {
			t.Errorf("the file: %s", text)
		}
		must(t, p.Eval(ctx, `document.querySelector('#rules [data-op="rule-drop"]').click()`, nil))
		becomes(ctx, t, p.Eval, "no rule", `!(`+listed+`)`)
		give := func(text string) {
			t.Helper()
			must(t, p.Eval(ctx, `(() => { const to = new DataTransfer(), field = document.getElementById('rules-file');
				to.items.add(new File([`+quotedJS(text)+`], 'rules.jsonl')); field.files = to.files;
				field.dispatchEvent(new Event('change')); })()`, nil))
		}
		give(strings.TrimRight(text, "\n") + "\n{\"article\":{}}\n")
		said(message("backup_fault", "'3'"))
		var still bool
		must(t, p.Eval(ctx, listed, &still))
		equal(t, "a rule after the damaged file", still, false)
		give(text)
		said(message("rules_imported"))
		becomes(ctx, t, p.Eval, "the rule again", listed)
		headByRule(ctx, t, b, p)

		page := strings.Replace(lagoon(), "<table>", `<table class="fares">`, 1)
		shared.web.Site("ruled.localhost", pages{"/silt": {body: page}})
		r := open(ctx, t, b, "http://ruled.localhost/silt")
		read(ctx, t, r)
		var table bool
		must(t, r.EvalReader(ctx, `document.querySelector('.story table') !== null`, &table))
		equal(t, "the table that the rule hides", table, false)
		must(t, p.Eval(ctx, `document.querySelector('#rules [data-op="rule-drop"]').click()`, nil))
		becomes(ctx, t, p.Eval, "no rule", `!(`+listed+`)`)
	})
}

// headByRule writes in the settings, p, what says title, author and date on a busy page, and finds them over the story.
func headByRule(ctx context.Context, t *testing.T, b drive.Browser, p drive.Page) {
	t.Helper()
	for _, rule := range [][2]string{{"title", ".slug"}, {"author", ".desk"}, {"date", ".stamp"}} {
		must(t, p.Eval(ctx, `(() => { document.getElementById('rule-host').value = 'headed.localhost';
			document.getElementById('rule-part').value = `+quotedJS(rule[0])+`;
			document.getElementById('rule-selector').value = `+quotedJS(rule[1])+`;
			document.querySelector('#rule-form button').click(); })()`, nil))
		becomes(ctx, t, p.Eval, "the rule "+rule[1],
			`document.querySelector('#rules .outlets')?.textContent.includes(`+quotedJS(rule[1])+`) ?? false`)
	}
	keepPicture(ctx, t, b, p, "rules-head")
	page := strings.Replace(lagoon(), `<p class="byline">`, `<p class="slug">Silt wins at Aldra</p>
<div class="desk">Ilsa Norr</div><div class="stamp">7 June 2023</div><p class="byline">`, 1)
	shared.web.Site("headed.localhost", pages{"/silt": {body: page}})
	r := open(ctx, t, b, "http://headed.localhost/silt")
	read(ctx, t, r)
	var head struct{ Title, Text, Day string }
	must(t, r.EvalReader(ctx, `(() => { const h = document.querySelector('h1');
		const all = document.querySelector('main') ?? document.body;
		return { title: h.textContent, text: all.textContent,
			day: [...document.querySelectorAll('time')].map(x => x.dateTime).join(' ') }; })()`, &head))
	equal(t, "the title", strings.TrimSpace(head.Title), "Silt wins at Aldra")
	if !strings.Contains(head.Text, "Ilsa Norr") || !strings.Contains(head.Day, "2023-06-07") {
		t.Errorf("author or day of the rule are missing: %q, %.400s", head.Day, head.Text)
	}
	keepPicture(ctx, t, b, r, "rules-headed")
	for _, selector := range []string{".slug", ".desk", ".stamp"} {
		must(t, p.Eval(ctx, `[...document.querySelectorAll('#rules [data-op="rule-drop"]')].
			find(x => x.textContent.includes(`+quotedJS(selector)+`)).click()`, nil))
		becomes(ctx, t, p.Eval, selector+" is dropped",
			`!(document.querySelector('#rules')?.textContent.includes(`+quotedJS(selector)+`) ?? false)`)
	}
}
