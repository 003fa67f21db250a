package e2e

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/wasm/e2e/drive"
)

// crowded is the bath under a menu, with a cookie bar and a box of teasers within its text.
func crowded() string {
	menu := strings.Repeat(`<li><a href="/town">Town and country</a></li>`, 40)
	page := strings.Replace(sections(), "<body>", `<body><header><ul class="menu">`+menu+
		`</ul></header><div class="cookie-consent" role="dialog"><p>We value your privacy.
		<button>Accept all</button></p></div>`, 1)
	return strings.Replace(page, "<p>“I have counted", `<aside class="related"><h3>More from the Mere</h3><ul>`+
		menu+`</ul></aside><p>“I have counted`, 1)
}

// synthesizer takes the place of the browser's own, before the reader looks for
// it: it says nothing, and goes on when it is told to.
const synthesizer = `(() => {
	const voice = (name, lang, localService = true) => ({name, lang, localService, voiceURI: name, default: false});
	const fake = Object.assign(new EventTarget(), {
		log: [], current: null, speaking: false, pending: false, cancelled: 0,
		getVoices: () => [voice('Cloud', 'en-GB', false), voice('Ada', 'en-GB'), voice('Bob', 'en-US'), voice('Cid', 'de-DE')],
		speak(u) { fake.current = u; fake.speaking = true; fake.log.push(u); u.onstart?.(); },
		cancel() { fake.current = null; fake.speaking = false; fake.cancelled++; },
		resume() {},
		end() { const u = fake.current; fake.current = null; fake.speaking = false; u?.onend(); },
		until(words) { for (let i = 0; i < 500 && fake.current && !fake.current.text.includes(words); i++) fake.end(); },
	});
	Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: fake});
	window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})()`

// TestListen has an article read aloud, by keys and by buttons.
func TestListen(t *testing.T) {
	onEach(t, func(_ context.Context, t *testing.T, b drive.Browser) {
		ctx, cancel := context.WithTimeout(t.Context(), 2*pageTimeout)
		defer cancel()
		shared.web.Site("mere.example", pages{"/listen": {body: crowded()}})
		settings := open(ctx, t, b, b.ExtensionURL("extension/options/options.html"))
		t.Cleanup(func() {
			ctx := context.WithoutCancel(ctx)
			wear(ctx, t, settings, `{}`)
			must(t, settings.Eval(ctx, `(globalThis.browser ?? chrome).storage.local.remove('voices')`, nil))
		})
		p := open(ctx, t, b, "http://mere.example/listen")
		read(ctx, t, p)
		must(t, p.EvalReader(ctx, synthesizer, nil))
		says := func(words string) {
			t.Helper()
			waits(ctx, t, p, "the words "+words,
				fmt.Sprintf(`speechSynthesis.current?.text.includes(%q) ?? false`, words))
		}
		do := func(expression string) {
			t.Helper()
			must(t, p.EvalReader(ctx, `speechSynthesis.`+expression, nil))
		}
		marked := func(name, words string) {
			t.Helper()
			waits(ctx, t, p, name+" over "+words,
				fmt.Sprintf(`[...CSS.highlights.get(%q) ?? []].map(String).join('').trim() === %q`, name, words))
		}
		press := func(key, words string) {
			t.Helper()
			must(t, p.Press(ctx, key))
			says(words)
		}

		press("l", bathTitle)
		marked("listen-sentence", bathTitle)
		var voice struct{ Name, Lang string }
		must(t, p.EvalReader(ctx, `({Name: speechSynthesis.current.voice.name, Lang: speechSynthesis.current.lang})`, &voice))
		equal(t, "voice", voice, struct{ Name, Lang string }{"Ada", "en-GB"})
		do(`current.onboundary({name: 'word', charIndex: 0, charLength: 0})`)
		marked("listen-word", strings.Fields(bathTitle)[0])
		press(".", "By Sigrun Aas")
		press(".", "stays open for another three years")
		// The words themselves are announced, and come as they stand.
		press(".", "Edda Kronvall:")
		do(`end()`)
		says("“We will not sell")
		marked("listen-sentence",
			"“We will not sell the bath house to anybody who has never swum in it,” said Edda Kronvall, the mayor.")
		keepPicture(ctx, t, b, p, "listen")
		press(",", "stays open for another three years")
		press(">", "stays open for another three years")
		var rate float64
		must(t, p.EvalReader(ctx, `speechSynthesis.current.rate`, &rate))
		equal(t, "speed", rate, 1.1)
		// The keys that walk the article take the voice along.
		press("]", "A letter on the door")
		press("j", "Some three hundred")
		must(t, p.Press(ctx, "l"))
		waits(ctx, t, p, "silence", `speechSynthesis.current === null`)
		press("l", "Some three hundred")
		// What is read is brought into view.
		do(`until('The next meeting')`)
		waits(ctx, t, p, "the sentence in view", `(() => {
			const [range] = CSS.highlights.get('listen-sentence') ?? [], {top, bottom} = range?.getBoundingClientRect() ?? {};
			return range?.toString().includes('The next meeting') && top > 0 && bottom < document.getElementById('listen').getBoundingClientRect().top;
		})()`)
		var heard []string
		must(t, p.EvalReader(ctx, `speechSynthesis.log.map(u => u.text.trim())`, &heard))
		for _, want := range []string{"Oskar Veil:", "comment at this time,” said Oskar Veil, who keeps the keys of the bath."} {
			if !slices.ContainsFunc(heard, func(s string) bool { return strings.HasSuffix(s, want) }) {
				t.Errorf("%q was not said: %q", want, heard)
			}
		}
		if all := strings.Join(heard, " "); strings.Contains(all, "quotation") || strings.Contains(all, "Accept") ||
			strings.Contains(all, "EK") {
			t.Errorf("what is not the article was said: %q", heard)
		}

		// Another voice for quotations, chosen in the sheet.
		must(t, p.ClickOn(ctx, ".listen-options"))
		waits(ctx, t, p, "the sheet", `document.querySelector('#listen-sheet:popover-open') !== null`)
		var offered []string
		must(t, p.EvalReader(ctx, `[...document.querySelector('#listen-voice').options].map(o => o.value)`, &offered))
		equal(t, "voices offered", strings.Join(offered, " "), "Ada Bob Cid")
		must(t, p.EvalReader(ctx, `(field => { field.value = 'Bob'; field.dispatchEvent(new Event('input', {bubbles: true})); })(document.querySelector('#listen-other'))`, nil))
		keepPicture(ctx, t, b, p, "listen-sheet")
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of the sheet", `document.querySelector(':popover-open') === null`)
		var kept string
		must(t, drive.Until(ctx, "the settings", func() (bool, error) {
			err := settings.Eval(ctx, `(globalThis.browser ?? chrome).storage.local.get(['look', 'voices']).then(({look, voices}) => JSON.stringify([look.speed, voices.quotations]))`, &kept)
			return kept == `[1.1,{"en":"Bob"}]`, err
		}))
		must(t, p.Press(ctx, "["))
		must(t, p.Press(ctx, "["))
		do(`until('“No comment')`)
		waits(ctx, t, p, "the other voice", `speechSynthesis.current.voice.name === 'Bob'`)
		do(`end()`)
		waits(ctx, t, p, "the voice of the article", `speechSynthesis.current.voice.name === 'Ada'`)

		// It sleeps where the section ends.
		must(t, p.EvalReader(ctx, `document.querySelector('#listen-sleep').click()`, nil))
		must(t, p.Press(ctx, "["))
		says("A letter on the door")
		do(`until('Nobody ever said this')`)
		waits(ctx, t, p, "sleep", `document.querySelector('.listen-note').checkVisibility() && speechSynthesis.current === null`)
		press("l", "What the bath has seen")

		// Escape ends listening first, then the reader; a reader that goes takes the voice along.
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of it", `speechSynthesis.current === null && document.getElementById('listen').hidden && CSS.highlights.get('listen-sentence') === undefined`)
		must(t, p.ClickOn(ctx, ".tool-listen"))
		waits(ctx, t, p, "the voice again", `speechSynthesis.current !== null`)
		must(t, p.EvalReader(ctx, `speechSynthesis.cancel = () => (globalThis.browser ?? chrome).storage.local.set({silenced: 'yes'})`, nil))
		must(t, p.Click(ctx))
		gone(ctx, t, p)
		must(t, drive.Until(ctx, "silence after the reader", func() (bool, error) {
			var silenced string
			err := settings.Eval(ctx, `(globalThis.browser ?? chrome).storage.local.get('silenced').then(s => s.silenced ?? '')`, &silenced)
			return silenced == "yes", err
		}))
		must(t, settings.Eval(ctx, `(globalThis.browser ?? chrome).storage.local.remove('silenced')`, nil))
	})
}

// TestListenWithoutVoice asks a browser that has no voice, on a phone's width.
func TestListenWithoutVoice(t *testing.T) {
	onEach(t, func(ctx context.Context, t *testing.T, b drive.Browser) {
		shared.web.Site("mere.example", pages{"/mute": {body: crowded()}})
		p := open(ctx, t, b, "http://mere.example/mute")
		must(t, p.Resize(ctx, 320, 640))
		read(ctx, t, p)
		var voices int
		const own = `(globalThis.speechSynthesis?.getVoices() ?? []).filter(v => v.localService).length`
		must(t, p.EvalReader(ctx, own, &voices))
		time.Sleep(200 * time.Millisecond) // they come late, where there are any
		must(t, p.EvalReader(ctx, own, &voices))
		if voices > 0 {
			t.Skipf("this machine has %d voices", voices)
		}
		must(t, p.ClickOn(ctx, ".tool-listen"))
		waits(ctx, t, p, "how to get a voice", `(note => note !== null && note.checkVisibility() && /no voice on this device.*restart the browser/.test(note.textContent))(document.querySelector('.listen-note'))`)
		waits(ctx, t, p, "nothing to play", `[...document.querySelectorAll('.listen-acts [data-listen]')].every(b => b.disabled || b.dataset.listen === 'close')`)
		waits(ctx, t, p, "it within the window", `(box => box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight && document.documentElement.scrollWidth <= innerWidth)(document.getElementById('listen').getBoundingClientRect())`)
		keepPicture(ctx, t, b, p, "listen-no-voice")
		must(t, p.Press(ctx, "Escape"))
		waits(ctx, t, p, "the end of it", `document.getElementById('listen').hidden`)
		must(t, p.Press(ctx, "Escape"))
		gone(ctx, t, p)
	})
}
