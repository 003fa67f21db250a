//go:build js

// Package browser joins the engine to the extension's background: requests come
// in as JavaScript objects, answers go out as such.
package browser

import (
	"context"
	"errors"
	"fmt"

	"github.com/hack-pad/safejs"

	"dateline/wasm/app"
)

// Handler answers one request; it does not panic.
type Handler func(context.Context, app.Request) app.Response

// Host is the object that extension/background/engine.js prepares before it starts the
// engine: what the engine needs to know at once, and where its handler goes.
type Host struct{ object safejs.Value }

// FindHost returns the host of this instance.
func FindHost() (Host, error) {
	object, err := safejs.Global().Get("datelineHost")
	if err != nil {
		return Host{}, fmt.Errorf("browser: no host: %w", err)
	}
	if object.Type() != safejs.TypeObject {
		return Host{}, errors.New("browser: no host: not started by extension/background/engine.js")
	}
	return Host{object}, nil
}

// Words returns the words of the interface in the form of
// _locales/en/messages.json, and the locale they are in, such as "en" or "pt_BR".
func (h Host) Words() (messages, locale string, err error) {
	if messages, err = stringOf(h.object, "messages"); err != nil {
		return "", "", err
	}
	locale, err = stringOf(h.object, "locale")
	return messages, locale, err
}

// Opened gives the host a connection to a database that it has to close when the engine has died: a browser keeps an
// open one, and with it all the memory of the engine whose functions listen to it.
func (h Host) Opened(connection safejs.Value) error {
	_, err := h.object.Call("opened", connection)
	return err
}

// Serve offers the background two functions: handle(request, respond), which
// answers, and close(reader), which ends what is asked for a reader that was
// closed. It returns at once; the engine answers for as long as main does not return.
func (h Host) Serve(handler Handler) error {
	asked := readers{open: make(map[string]*scope)}
	handle, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		if len(args) != 2 {
			return nil
		}
		// A JavaScript call may not wait, and an answer may have to wait for IndexedDB.
		go asked.answer(handler, args[0], args[1])
		return nil
	})
	if err != nil {
		return fmt.Errorf("browser: %w", err)
	}
	closed, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		if len(args) == 1 {
			if reader, err := args[0].String(); err == nil {
				asked.close(reader)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("browser: %w", err)
	}
	_, err = h.object.Call("serve", handle, closed)
	return err
}

// answer answers one request. The property "reader" of a request identifies the
// reader that waits for it; what is asked without goes on whatever is closed.
func (r *readers) answer(handler Handler, object, respond safejs.Value) {
	var response app.Response
	request, err := requestOf(object)
	reader := ""
	if err == nil {
		reader, err = stringOf(object, "reader")
	}
	if err != nil {
		response = app.Response{Problem: "problem_engine", Error: err.Error()}
	} else {
		ctx, leave := r.enter(reader)
		response = handler(ctx, request)
		leave()
	}
	// The background has forgotten the request if this fails: nobody is left to hear of it.
	_, _ = respond.Invoke(objectOf(response))
}
