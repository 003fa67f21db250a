package e2e

import (
	"context"
	"fmt"
	"testing"

	"dateline/wasm/e2e/drive"
)

// change sets a field of a form as a user does.
func change(ctx context.Context, t testing.TB, eval evaluator, selector, value string) {
	t.Helper()
	must(t, eval(ctx, fmt.Sprintf(`(field => {
		field.value = %q;
		field.dispatchEvent(new Event('input', {bubbles: true}));
	})(document.querySelector(%q))`, value, selector), nil))
}

// TestTypeSheet changes type and colours in the sheet of the reader, and sees every change at once.
func TestTypeSheet(t *testing.T) {
	inTurn(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.localhost", pages{"/type": {body: crowded()}})
		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		t.Cleanup(func() { wear(context.WithoutCancel(ctx), t, settings, `{}`) })
		p := open(ctx, t, b, "http://mere.localhost/type")
		read(ctx, t, p)
		must(t, p.ClickOn(ctx, `.tools [data-op="settings"]`))
		waits(ctx, t, p, "the sheet", `document.querySelector('#type:popover-open [name="letter"]') !== null`)
		style := func(name, want string) {
			t.Helper()
			waits(ctx, t, p, name+" "+want, fmt.Sprintf(
				`getComputedStyle(document.querySelector('.story article > p:nth-of-type(2)')).%s === %q`, name, want))
		}
		style("letterSpacing", "normal")
		style("marginTop", "19px")
		must(t, p.ClickOn(ctx, `#type [data-preset="1.4.12"]`))
		style("letterSpacing", "2.28px") // 0.12 of 19
		style("wordSpacing", "3.04px")
		style("marginTop", "38px")
		waits(ctx, t, p, "the slider", `document.querySelector('#type [name="letter"]').value === '0.12'`)
		keepPicture(ctx, t, b, p, "type-1412")
		must(t, p.ClickOn(ctx, `#type [data-preset="1.4.8"]`))
		style("marginTop", "45.6px") // one and a half times 1.6 lines
		must(t, p.ClickOn(ctx, `#type [data-preset=""]`))
		style("letterSpacing", "normal")
		style("marginTop", "19px")

		// A font of the device: one that is there, and one that is not.
		change(ctx, t, p.EvalReader, `#type [name="face"]`, "own")
		waits(ctx, t, p, "the field", `document.querySelector('#type [name="font"]').checkVisibility()`)
		change(ctx, t, p.EvalReader, `#type [name="font"]`, "DejaVu Sans")
		waits(ctx, t, p, "the font", `getComputedStyle(document.querySelector('.story article')).fontFamily.startsWith('"DejaVu Sans"') && !document.querySelector('#type .font-told').textContent.includes('isn’t installed')`)
		change(ctx, t, p.EvalReader, `#type [name="font"]`, "Nosuch Grotesk")
		waits(ctx, t, p, "that it is not there", `document.querySelector('#type .font-told').textContent.includes('“Nosuch Grotesk” isn’t installed')`)
		must(t, p.ClickOn(ctx, `#type [data-preset=""]`))

		// Own colours with their contrast; what can hardly be read is said, and done.
		change(ctx, t, p.EvalReader, `#type [name="theme"]`, "own")
		waits(ctx, t, p, "own colours", `document.querySelector('#type .contrast').textContent.includes('16.6 : 1') && document.querySelector('#type .own-colours').checkVisibility()`)
		change(ctx, t, p.EvalReader, `#type [name="ownGround"]`, "#203040")
		waits(ctx, t, p, "the warning", `document.querySelector('#type .contrast').dataset.level === 'poor' && getComputedStyle(document.getElementById('type')).color === 'rgb(27, 31, 36)'`)
		waits(ctx, t, p, "the ground", `getComputedStyle(document.body).backgroundColor === 'rgb(32, 48, 64)'`)
		change(ctx, t, p.EvalReader, `#type [name="ownText"]`, "#f0f0e0")
		change(ctx, t, p.EvalReader, `#type [name="ownLink"]`, "#ffd080")
		waits(ctx, t, p, "light text on a dark ground", `document.querySelector('#type .contrast').dataset.level === 'good' && getComputedStyle(document.documentElement).colorScheme === 'dark' && getComputedStyle(document.querySelector('.story h1')).color === 'rgb(240, 240, 224)'`)
		keepPicture(ctx, t, b, p, "type-own")
		// The page of the settings has the same.
		becomes(ctx, t, settings.Eval, "the ground of the settings", `getComputedStyle(document.body).backgroundColor === 'rgb(32, 48, 64)'`)
		must(t, settings.Show(ctx))
		keepPicture(ctx, t, b, settings, "settings-own")
		p2 := open(ctx, t, b, "http://mere.localhost/type")
		read(ctx, t, p2)
		waits(ctx, t, p2, "the colours from the start", `document.documentElement.dataset.theme === 'own' && getComputedStyle(document.body).backgroundColor === 'rgb(32, 48, 64)'`)
	})
}
