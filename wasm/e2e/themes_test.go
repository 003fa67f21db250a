package e2e

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
)

// wear sets the look that all pages of the extension take up at once.
func wear(ctx context.Context, t testing.TB, settings drive.Page, look string) {
	t.Helper()
	must(t, settings.Eval(ctx, `(globalThis.browser ?? chrome).storage.local.set({look: `+look+`})`, nil))
}

// TestAccessibleThemes lets axe-core look at reader, library and settings in
// every theme that the settings offer. What lies over the reader: TestLayersAccessible.
func TestAccessibleThemes(t *testing.T) {
	axe, err := os.ReadFile(filepath.Join("..", "..", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		t.Skip("axe-core is not installed (npm ci): ", err)
	}
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
		defer cancel()
		shared.web.Site("mere.localhost", pages{"/themes": {body: sections()}})
		p := open(ctx, t, b, "http://mere.localhost/themes")
		read(ctx, t, p)
		library := openLibrary(ctx, t, b, "")
		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		t.Cleanup(func() { wear(context.WithoutCancel(ctx), t, settings, `{}`) })
		var themes []string
		must(t, settings.Eval(ctx, `[...document.querySelectorAll('[name="theme"]')].map(r => r.value)`, &themes))
		if len(themes) < 8 {
			t.Errorf("the settings offer %q", themes)
		}
		seen := []struct {
			what string
			page drive.Page
			eval func(context.Context, string, any) error
		}{{"reader", p, p.EvalReader}, {"library", library, library.Eval}, {"settings", settings, settings.Eval}}
		for _, s := range seen {
			must(t, s.eval(ctx, `(() => {`+string(axe)+`})()`, nil))
		}
		for _, theme := range themes {
			wear(ctx, t, settings, fmt.Sprintf(`{theme: %q}`, theme))
			for _, s := range seen {
				must(t, drive.Until(ctx, s.what+" in "+theme, func() (bool, error) {
					var worn string
					err := s.eval(ctx, `document.documentElement.dataset.theme ?? ''`, &worn)
					return worn == theme, err
				}))
				must(t, s.page.Show(ctx))
				var found []struct {
					ID    string
					Nodes []string
				}
				must(t, s.eval(ctx,
					`axe.run(document, {runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size']})
					.then(r => r.violations.map(v => ({ID: v.id, Nodes: v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary)})))`, &found))
				for _, v := range found {
					t.Errorf("%s, theme %q: %s: %q", s.what, theme, v.ID, v.Nodes)
				}
				if s.what != "settings" {
					keepPicture(ctx, t, b, s.page, "theme-"+s.what+"-"+theme)
				}
			}
		}
	})
}

const harbourTitle = "ميناء سلوان يفتح أبوابه من جديد بعد ثلاثة أسابيع"

// harbour is a page that is read from right to left.
const harbour = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>` + harbourTitle + `</title><meta property="og:site_name" content="بريد سلوان"><meta property="article:published_time" content="2026-11-18T09:00:00+02:00"></head>
<body><article><h1>` + harbourTitle + `</h1>
<p>يفتح ميناء سلوان أبوابه صباح الاثنين أمام سفن الصيد، بعد ثلاثة أسابيع من العاصفة التي كسرت الرصيف الشرقي وأغرقت قاربين.</p>
<p>وقالت مديرة الميناء هالة الدرمي: «لن تدخل سفينة واحدة قبل أن نفحص كل حجر في الرصيف». وأضافت أن الرافعة الجديدة ستصل في الربيع.</p>
<p>وقال الصياد نادر البحري: «عددنا البيض مرتين في اليوم، والآن نعدّ الساعات حتى نخرج إلى البحر». وكان يقف أمام قاربه <a href="http://silwan.localhost/boat">Meridian Gull</a> المربوط منذ 27 أكتوبر.</p>
<p>ويعيش في الجزيرة نحو ألف وتسعمئة شخص، يأتيهم الخبز في قوارب صغيرة، وتعمل مدرستهم بنصف معلميها منذ بداية الشهر.</p>
<p>وقد وعد صاحب العبّارة بقارب ثان قبل الربيع، وهو وعد سمعته الجزيرة من قبل مرتين، ولم يصل القارب حتى اليوم.</p></article></body></html>`

const lakeTitle = "湖畔の古い浴場、あと三年は開いたままに"

// lake is a page without spaces between its words.
const lake = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>` + lakeTitle + `</title><meta property="og:site_name" content="湖畔新報"><meta property="article:published_time" content="2026-11-18T09:00:00+09:00"></head>
<body><article><h1>` + lakeTitle + `</h1>
<p>町議会は火曜日の夜、四時間に及ぶ議論の末、湖畔の古い浴場をあと三年は閉めないことを決めた。屋根の修理は冬が来る前に終わる見込みだという。</p>
<p>「一度も泳いだことのない人に、この浴場を売るつもりはありません」と白波恵町長は述べた。町長はその日の朝も六時から泳いでいた。</p>
<p>浴場は一九一一年、ある酒造家の寄付で建てられ、これまでに二度だけ閉まったことがある。一度は洪水のため、もう一度は映画の撮影のためである。</p>
<p>「タイルは一万一千枚あります。全部数えました」と管理人の沖田岬さんは語った。沖田さんは十九年間、浴場の鍵を預かっている。</p>
<p>次の会議は誰でも傍聴できる。コーヒーは消防団が用意する。町役場の火事以来の習わしだと、町の人々は笑いながら話している。</p></article></body></html>`

// TestScripts reads from right to left and without spaces, narrow and wide, in
// large type, and wants nothing to scroll sideways and the sheet to lie within the window.
func TestScripts(t *testing.T) {
	inTurn(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
		defer cancel()
		shared.web.Site("silwan.localhost", pages{"/ar": {body: harbour}, "/ja": {body: lake},
			"/en": {body: sections()}})
		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		t.Cleanup(func() { wear(context.WithoutCancel(ctx), t, settings, `{}`) })
		for _, s := range []struct{ path, title, dir, lang string }{{"/ar", harbourTitle, "rtl", "ar"},
			{"/ja", lakeTitle, "ltr", "ja"}, {"/en", bathTitle, "ltr", "en"}} {
			for _, v := range []struct {
				name          string
				width, height int
				look          string
			}{{"wide", 1440, 900, `{}`}, {"narrow", 320, 640, `{}`}, {"large", 320, 640, `{size: 38}`}} {
				wear(ctx, t, settings, v.look)
				p := open(ctx, t, b, "http://silwan.localhost"+s.path)
				must(t, p.Resize(ctx, v.width, v.height))
				r := read(ctx, t, p)
				equal(t, s.path+" title", r.Title, s.title)
				if len(r.Quotations) < 2 {
					t.Errorf("%s: %d quotations", s.path, len(r.Quotations))
				}
				var is struct {
					Dir, Lang      string
					Sideways, Size float64
				}
				look := `(() => { const article = document.querySelector('.story article'); return {Dir: getComputedStyle(article).direction, Lang: article.lang, Sideways: document.documentElement.scrollWidth - innerWidth, Size: parseFloat(getComputedStyle(article).fontSize)}; })()`
				must(t, p.EvalReader(ctx, look, &is))
				if is.Dir != s.dir || is.Lang != s.lang || is.Sideways > 0 || (is.Size == 38) != (v.name == "large") {
					t.Errorf("%s %s: %+v", s.path, v.name, is)
				}
				keepPicture(ctx, t, b, p, "script-"+s.lang+"-"+v.name)
				must(t, p.EvalReader(ctx, `document.querySelector('mark.quotation').scrollIntoView({block: 'center'})`,
					nil))
				must(t, p.ClickOn(ctx, "mark.quotation"))
				waits(ctx, t, p, "the sheet", sheetOpen)
				must(t, p.EvalReader(ctx, `document.querySelector('#why details').open = true`, nil))
				waits(ctx, t, p, s.path+" "+v.name+": the sheet within the window", `(() => {
					const box = document.getElementById('why').getBoundingClientRect();
					return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
				})()`)
				keepPicture(ctx, t, b, p, "script-"+s.lang+"-"+v.name+"-why")
			}
		}
	})
}
