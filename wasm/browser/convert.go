//go:build js

package browser

import (
	"errors"
	"fmt"
	"strconv"

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
	}{{"op", &r.Op}, {"url", &r.URL}, {"id", &r.ID}, {"pick", &r.Pick}} {
		if *field.to, err = stringOf(object, field.name); err != nil {
			return r, err
		}
	}
	if r.Snapshot, err = bytesOf(object, "snapshot"); err != nil {
		return r, err
	}
	if r.Args, err = argsOf(object); err != nil {
		return r, err
	}
	for _, field := range [...]struct {
		name string
		to   *bool
	}{{"private", &r.Private}, {"tab", &r.Tab}, {"frame", &r.Frame}} {
		value, err := object.Get(field.name)
		if err != nil {
			return r, err
		}
		if *field.to, err = value.Truthy(); err != nil {
			return r, err
		}
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

// objectOf writes a response: app.Response.Fields names its fields.
func objectOf(r app.Response) map[string]any {
	object := make(map[string]any)
	for _, field := range r.Fields() {
		switch v := field.Value.(type) {
		case []app.View:
			views := make([]any, len(v))
			for i, x := range v {
				views[i] = map[string]any{"place": x.Place, "html": x.HTML}
			}
			object[field.Name] = views
		case []app.File:
			files := make([]any, len(v))
			for i, x := range v {
				files[i] = map[string]any{"name": x.Name, "text": x.Text}
			}
			object[field.Name] = files
		default:
			object[field.Name] = v
		}
	}
	return object
}

func stringOf(object safejs.Value, name string) (string, error) {
	v, err := object.Get(name)
	if err != nil || v.IsUndefined() || v.IsNull() {
		return "", err
	}
	if v.Type() != safejs.TypeString {
		return "", fmt.Errorf("browser: %s is not a string", name)
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

// maxArgs is how many arguments are looked at: no operation takes more.
const maxArgs = 32

// argsOf reads the arguments: strings, numbers, truths and lists of strings.
func argsOf(object safejs.Value) (app.Args, error) {
	v, err := object.Get("args")
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
	if n > maxArgs {
		return nil, errors.New("browser: " + strconv.Itoa(n) + " arguments")
	}
	args := make(app.Args, n)
	for i := range n {
		k, err := keys.Index(i)
		if err != nil {
			return nil, err
		}
		key, err := k.String()
		if err != nil {
			return nil, err
		}
		if args[key], err = argOf(v, key); err != nil {
			return nil, err
		}
	}
	return args, nil
}

func argOf(object safejs.Value, name string) (any, error) {
	v, err := object.Get(name)
	if err != nil {
		return nil, err
	}
	switch v.Type() {
	case safejs.TypeString:
		return v.String()
	case safejs.TypeNumber:
		return v.Float()
	case safejs.TypeBoolean:
		return v.Bool()
	case safejs.TypeObject:
		return stringsOf(v, name)
	}
	return nil, fmt.Errorf("browser: argument %s is %s", name, v.Type())
}

// stringsOf reads an array of strings.
func stringsOf(v safejs.Value, name string) ([]string, error) {
	arrays, err := safejs.Global().Get("Array")
	if err != nil {
		return nil, err
	}
	isArray, err := arrays.Call("isArray", v)
	if err != nil {
		return nil, err
	}
	if is, err := isArray.Truthy(); err != nil || !is {
		return nil, fmt.Errorf("browser: argument %s is no list", name)
	}
	n, err := v.Length()
	if err != nil {
		return nil, err
	}
	list := make([]string, 0, min(n, 1000))
	for i := range n {
		item, err := v.Index(i)
		if err != nil {
			return nil, err
		}
		if item.Type() != safejs.TypeString {
			return nil, fmt.Errorf("browser: argument %s is no list of strings", name)
		}
		s, err := item.String()
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, nil
}
