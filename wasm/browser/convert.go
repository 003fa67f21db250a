//go:build js

package browser

import (
	"fmt"

	"github.com/hack-pad/safejs"

	"dateline/wasm/app"
)

// requestOf reads a request; properties that are missing stay zero.
func requestOf(object safejs.Value) (app.Request, error) {
	var (
		r   app.Request
		err error
	)
	for _, field := range [...]struct {
		name string
		to   *string
	}{{"op", &r.Op}, {"url", &r.URL}, {"id", &r.ID}} {
		if *field.to, err = stringOf(object, field.name); err != nil {
			return r, err
		}
	}
	if r.Snapshot, err = bytesOf(object, "snapshot"); err != nil {
		return r, err
	}
	if r.Args, err = entriesOf(object, "args"); err != nil {
		return r, err
	}
	private, err := object.Get("private")
	if err != nil {
		return r, err
	}
	if r.Private, err = private.Truthy(); err != nil {
		return r, err
	}
	now, err := numberOf(object, "now")
	if err != nil {
		return r, err
	}
	zone, err := numberOf(object, "zone")
	if err != nil {
		return r, err
	}
	r.Now, r.Zone = int64(now), int(zone)
	return r, nil
}

// objectOf writes a response with the names of its fields in lower case.
func objectOf(r app.Response) map[string]any {
	views := make([]any, len(r.Views))
	for i, v := range r.Views {
		views[i] = map[string]any{"place": v.Place, "html": v.HTML}
	}
	files := make([]any, len(r.Files))
	for i, f := range r.Files {
		files[i] = map[string]any{"name": f.Name, "text": f.Text}
	}
	return map[string]any{
		"views": views, "id": r.ID, "title": r.Title, "problem": r.Problem, "unsure": r.Unsure,
		"saved": r.Saved, "undo": r.Undo, "json": r.JSON,
		"next": r.Next, "files": files, "count": r.Count, "merged": r.Merged, "line": r.Line, "all": r.All,
	}
}

func stringOf(object safejs.Value, name string) (string, error) {
	v, err := object.Get(name)
	if err != nil || v.IsUndefined() || v.IsNull() {
		return "", err
	}
	if v.Type() != safejs.TypeString {
		return "", fmt.Errorf("browser: %s is no string", name)
	}
	return v.String()
}

func numberOf(object safejs.Value, name string) (float64, error) {
	v, err := object.Get(name)
	if err != nil || v.IsUndefined() {
		return 0, err
	}
	return v.Float()
}

// bytesOf copies a Uint8Array.
func bytesOf(object safejs.Value, name string) ([]byte, error) {
	v, err := object.Get(name)
	if err != nil || v.IsUndefined() || v.IsNull() {
		return nil, err
	}
	n, err := v.Length()
	if err != nil {
		return nil, err
	}
	b := make([]byte, n)
	_, err = safejs.CopyBytesToGo(b, v)
	return b, err
}

// entriesOf reads an object whose values are strings.
func entriesOf(object safejs.Value, name string) (map[string]string, error) {
	v, err := object.Get(name)
	if err != nil || v.IsUndefined() || v.IsNull() {
		return nil, err
	}
	of, err := safejs.Global().Get("Object")
	if err != nil {
		return nil, err
	}
	keys, err := of.Call("keys", v)
	if err != nil {
		return nil, err
	}
	n, err := keys.Length()
	if err != nil {
		return nil, err
	}
	entries := make(map[string]string, n)
	for i := range n {
		k, err := keys.Index(i)
		if err != nil {
			return nil, err
		}
		key, err := k.String()
		if err != nil {
			return nil, err
		}
		if entries[key], err = stringOf(v, key); err != nil {
			return nil, err
		}
	}
	return entries, nil
}
