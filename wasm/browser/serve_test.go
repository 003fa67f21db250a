//go:build js

package browser

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hack-pad/safejs"

	"dateline/wasm/app"
)

// eval runs JavaScript and returns its value.
func eval(t *testing.T, code string) safejs.Value {
	t.Helper()
	run, err := safejs.Global().Get("Function")
	if err != nil {
		t.Fatal(err)
	}
	f, err := run.New("return (" + code + ")")
	if err != nil {
		t.Fatal(err)
	}
	v, err := f.Invoke()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// setHost puts an object where extension/background/engine.js puts its own.
func setHost(t *testing.T, host safejs.Value) {
	t.Helper()
	if err := safejs.Global().Set("datelineHost", host); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = safejs.Global().Delete("datelineHost") })
}

func TestServe(t *testing.T) {
	setHost(t, eval(t, `{
		messages: '{"close":{"message":"Close"}}', locale: 'pt_BR',
		serve(handle) { this.handle = handle; },
		ask(request) { return new Promise(resolve => this.handle(request, answer => resolve(JSON.stringify(answer)))); },
	}`))
	host, err := FindHost()
	if err != nil {
		t.Fatal(err)
	}
	if messages, locale, err := host.Words(); err != nil || locale != "pt_BR" ||
		messages != `{"close":{"message":"Close"}}` {
		t.Errorf("words %q in %q, error %v", messages, locale, err)
	}
	var got app.Request
	err = host.Serve(func(_ context.Context, r app.Request) app.Response {
		got = r
		return app.Response{Views: []app.View{{Place: "view", HTML: "<p>“ä”</p>"}}, ID: "a1", Title: "Storm",
			Saved: "new", Next: "a1", Files: []app.File{{Name: "a.md", Text: "# A"}}, Count: 2, Merged: 1, Line: 7,
			All: 9}
	})
	if err != nil {
		t.Fatal(err)
	}
	answer := ask(t, host,
		`{op: 'open', url: 'https://tide.example/', snapshot: new Uint8Array([1, 0, 255]), pick: 'main', args: {query: 'Ä', line: 3.5, on: true, articles: ['a', 'b']}, private: true, tab: true, now: 1795450000, zone: -12600}`)
	want := app.Request{Op: "open", URL: "https://tide.example/", Snapshot: []byte{1, 0, 255}, Pick: "main",
		Args: app.Args{"query": "Ä", "line": 3.5, "on": true, "articles": []string{"a", "b"}}, Private: true, Tab: true,
		Now: 1795450000, Zone: -12600}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("request (-want +got):\n%s", d)
	}
	var object map[string]any
	if err := json.Unmarshal([]byte(answer), &object); err != nil {
		t.Fatal(err)
	}
	wantObject := map[string]any{
		"views": []any{map[string]any{"place": "view", "html": "<p>“ä”</p>"}},
		"fill":  "", "shown": "", "shift": 0.0, "plain": false, "id": "a1", "title": "Storm",
		"problem": "", "error": "", "saved": "new", "unsure": false, "undo": "", "lines": "",
		"next": "a1", "files": []any{map[string]any{"name": "a.md", "text": "# A"}}, "count": 2.0, "merged": 1.0,
		"line": 7.0, "all": 9.0,
	}
	if d := cmp.Diff(wantObject, object); d != "" {
		t.Errorf("answer (-want +got):\n%s", d)
	}
}

// ask sends a request as the background would and returns the answer as JSON.
func ask(t *testing.T, host Host, request string) string {
	t.Helper()
	promise, err := host.object.Call("ask", eval(t, request))
	if err != nil {
		t.Fatal(err)
	}
	answers := make(chan string, 1)
	then, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		s, _ := args[0].String()
		answers <- s
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	defer then.Release()
	if _, err := promise.Call("then", then); err != nil {
		t.Fatal(err)
	}
	return <-answers
}

// TestServeOddRequests wants an answer to whatever comes, and the handler
// called only for what is a request.
func TestServeOddRequests(t *testing.T) {
	setHost(t, eval(t, `{
		messages: '{}', locale: 'en',
		serve(handle) { this.handle = handle; },
		ask(request) { return new Promise(resolve => this.handle(request, answer => resolve(answer.problem))); },
	}`))
	host, err := FindHost()
	if err != nil {
		t.Fatal(err)
	}
	called := 0
	if err := host.Serve(func(context.Context,
		app.Request) app.Response {
		called++
		return app.Response{}
	}); err != nil {
		t.Fatal(err)
	}
	for request, want := range map[string]string{
		"{op: 'stories'}": "",
		"{op: 'stories', snapshot: null, args: null}": "",
		"{op: 7}":                      "problem_engine",
		"{op: 'open', args: {n: {}}}":  "problem_engine",
		"{op: 'open', args: {n: [1]}}": "problem_engine",
		"{op: 'open', snapshot: 'x'}":  "problem_engine",
		"{op: 'open', now: 'noon'}":    "problem_engine",
		"'no object'":                  "problem_engine",
		"null":                         "problem_engine",
	} {
		if got := ask(t, host, request); got != want {
			t.Errorf("%s: problem %q, want %q", request, got, want)
		}
	}
	if called != 2 {
		t.Errorf("the handler was called %d times, want 2", called)
	}
}

func TestFindHostWithout(t *testing.T) {
	if _, err := FindHost(); err == nil {
		t.Error("a host was found where none is")
	}
}

// TestOpened hands the host the very connection.
func TestOpened(t *testing.T) {
	object := eval(t, `{opened(connection) { this.connection = connection; }}`)
	connection := eval(t, `{close() {}}`)
	if err := (Host{object}).Opened(connection); err != nil {
		t.Fatal(err)
	}
	kept, err := object.Get("connection")
	if err != nil || !kept.Equal(connection) {
		t.Errorf("the host has %v, error %v", kept, err)
	}
	if err := (Host{connection}).Opened(connection); err == nil {
		t.Error("a host that takes no connection gives no error")
	}
}
