package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"time"

	"dateline/wasm/e2e/drive"
)

// mostFault is how long an answer may take though the engine died of the
// question, in milliseconds.
const mostFault = 1000

// longestFault is when an answer is no longer waited for.
const longestFault = 15 * time.Second

// kinds are the ways in which the engine is made to die.
var kinds = []string{"panic", "stack", "memory"}

// operationName is one line of the table of operations, as it is written for the pages.
var operationName = regexp.MustCompile(`(?m)^ \*   '([a-z-]+)': \{`)

// tryFaults has the engine die of every operation, in every way: each is
// answered in time by a new engine, which is asked once, as if nothing had been.
func tryFaults(ctx context.Context, b *bench, name string, t *tally) (err error) {
	protocol, err := os.ReadFile(filepath.Join(b.root, "extension", "shared", "protocol.js"))
	if err != nil {
		return err
	}
	var ops []string
	for _, m := range operationName.FindAllStringSubmatch(string(protocol), -1) {
		ops = append(ops, m[1])
	}
	if len(ops) < 40 || !slices.Contains(ops, "open") {
		return fmt.Errorf("the table of operations is not found: %q", ops)
	}
	folder, err := b.faultyExtension(ctx)
	if folder != "" {
		defer os.RemoveAll(folder)
	}
	if err != nil {
		return err
	}
	faulty := *b
	faulty.root = folder
	browser, w, end, err := faulty.start(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, end()) }()
	if _, err := fillVault(ctx, browser, w); err != nil {
		return fmt.Errorf("the library: %w", err)
	}
	own, err := faultyTab(ctx, browser)
	if err != nil {
		return err
	}
	slowest, worst := 0.0, ""
	step := len(ops) / b.few(len(ops), 2)
	for i := 0; i < len(ops); i += step {
		for _, kind := range kinds {
			took, err := dies(ctx, own, ops[i], kind)
			switch {
			case err != nil:
				t.fault("%s, %s: %v", ops[i], kind, err)
			case took > mostFault && !b.sample: // the machine of a check is busy
				t.fault("%s, %s: answered after %.0f ms", ops[i], kind, took)
			default:
				t.ok()
			}
			if took > slowest {
				slowest, worst = took, ops[i]+", "+kind
			}
		}
	}
	t.note("the slowest answer after %.0f ms: %s", slowest, worst)
	return nil
}

// died is what became of a question that the engine died of.
type died struct {
	Asked, Restarts int
	Took            float64
	Before, After   string // the answers without the fault and with it
	Kept, Left      string // the library, before and after
	Twice           int    // how often it was asked when every engine dies of it
	Problem         string // and what was answered then
}

func dies(ctx context.Context, own drive.Page, op, kind string) (float64, error) {
	ctx, cancel := context.WithTimeout(ctx, longestFault)
	defer cancel()
	var d died
	if err := own.Eval(ctx, fmt.Sprintf(`trial.dies(%q, %q)`, op, kind), &d); err != nil {
		return 0, err
	}
	switch {
	case d.Asked != 2 || d.Restarts != 1:
		return d.Took, fmt.Errorf("asked %d times, %d engines started", d.Asked, d.Restarts)
	case d.Before != d.After:
		return d.Took, fmt.Errorf("the answer is %.200s, without the fault %.200s", d.After, d.Before)
	case d.Kept != d.Left:
		return d.Took, errors.New("the library is not as it was")
	case d.Twice != 2 || d.Problem != "problem_engine":
		return d.Took, fmt.Errorf("of a question that kills every engine: asked %d times, answer %q", d.Twice, d.Problem)
	}
	return d.Took, nil
}

// faultyTab is a page of the extension with an engine of its own. A question
// whose fault is there when its arguments are read the first time kills the
// first engine alone.
func faultyTab(ctx context.Context, browser drive.Browser) (drive.Page, error) {
	p, err := browser.Open(ctx, browser.ExtensionURL("extension/options/options.html"))
	if err != nil {
		return nil, err
	}
	return p, p.Eval(ctx,
		`Promise.all([import('../engine/instance.js'), import('../engine/words.js')]).then(async ([engine, {words}]) => {
		const said = () => words('en', new URL('../../', location.href).href);
		const {local} = (globalThis.browser ?? chrome).storage;
		const wait = request => new Promise((done, failed) => {
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
		const all = async () => {
			const db = await wait(indexedDB.open('dateline')), out = {};
			for (const name of db.objectStoreNames) {
				const store = db.transaction(name).objectStore(name);
				out[name] = [await wait(store.getAllKeys()), await wait(store.getAll())];
			}
			db.close();
			return JSON.stringify([out, await local.get(null)], (_, v) =>
				v instanceof ArrayBuffer ? [...new Uint8Array(v)] : ArrayBuffer.isView(v) ? [...v] : v);
		};
		const now = 1795450000, id = '00000001', reads = ['open', 'document', 'highlights', 'why', 'highlighted'];
		const plain = op => ({op, id: reads.includes(op) ? id : '', args: {}, now, zone: 0});
		const short = ({views = [], problem, saved, count, error, lines, title}) =>
			JSON.stringify([views.map(v => v.place), problem, saved, count, error, lines, title]);
		window.trial = {
			dies: async (op, kind) => {
				const before = short(await engine.ask(plain(op), said)), kept = await all();
				let asked = 0, twice = 0;
				const fatal = () => ({...plain(op), get args() { return asked++ ? {} : {fault: kind}; }});
				const {began: was} = engine.started, began = performance.now();
				const question = fatal();
				const answer = await engine.ask(question, said);
				const took = performance.now() - began;
				const left = await all();
				const always = {...plain(op), op, id: '', now, zone: 0};
				Object.defineProperty(always, 'args', {get: () => (twice++, {fault: kind})});
				const {problem} = await engine.ask(always, said);
				return {asked, restarts: engine.started.began > was ? 1 : 0, took, before, after: short(answer), kept, left,
					twice, problem};
			},
		};
		await engine.ask(plain('space'), said);
		return null;
	})`, nil)
}

// faultyExtension is a copy of the extension whose engine dies when it is told to.
func (b *bench) faultyExtension(ctx context.Context) (folder string, err error) {
	if folder, err = os.MkdirTemp("", "dateline-faults"); err != nil {
		return "", err
	}
	for _, part := range []string{"extension", "_locales", "manifest.json"} {
		from, to := filepath.Join(b.root, part), filepath.Join(folder, part)
		if info, err := os.Stat(from); err != nil {
			return folder, err
		} else if info.IsDir() {
			err = os.CopyFS(to, os.DirFS(from))
			if err != nil {
				return folder, err
			}
			continue
		}
		data, err := os.ReadFile(from)
		if err != nil {
			return folder, err
		}
		if err := os.WriteFile(to, data, 0o644); err != nil {
			return folder, err
		}
	}
	overlay := filepath.Join(folder, "overlay.json")
	for _, args := range [][]string{
		{"run", "./wasm/cmd/bundle", "overlay", overlay},
		{"build", "-overlay", overlay, "-trimpath", "-buildvcs=false", "-tags", "engine,faults", "-o",
			filepath.Join(folder, "extension", "engine.wasm"), "./wasm"},
	} {
		c := exec.CommandContext(ctx, "go", args...)
		c.Dir, c.Env = b.root, os.Environ()
		if args[0] == "build" {
			c.Env = append(c.Env, "GOOS=js", "GOARCH=wasm")
		}
		if out, err := c.CombinedOutput(); err != nil {
			return folder, fmt.Errorf("go %s: %w\n%s", args[0], err, out)
		}
	}
	return folder, nil
}
