package drive

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// callTimeout bounds one command. The browsers answer in milliseconds; the
// slowest command, loading a page, is given a deadline of its own.
const callTimeout = 30 * time.Second

// maxMessage is the largest answer read, in bytes: a screenshot in base64.
const maxMessage = 256 << 20

// conn speaks JSON-RPC over one WebSocket. The Chrome DevTools Protocol and
// WebDriver BiDi share this shape and differ in the session field alone.
type conn struct {
	ws   *websocket.Conn
	done chan struct{} // closed when the reading loop ends

	mu       sync.Mutex
	err      error // why the loop ended
	last     int
	waiting  map[int]waiter
	handlers map[int]handler
}

// waiter is a command that has not been answered yet.
type waiter struct {
	session string
	answer  chan message // holds one
}

type handler struct {
	method string
	call   func(session string, params json.RawMessage)
}

// message is an answer or an event of either protocol.
type message struct {
	ID        int             `json:"id"`
	Method    string          `json:"method"`
	SessionID string          `json:"sessionId"`
	Params    json.RawMessage `json:"params"`
	Result    json.RawMessage `json:"result"`
	Error     json.RawMessage `json:"error"`
	Message   string          `json:"message"`
}

func dial(ctx context.Context, url string) (*conn, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	ws, _, err := websocket.Dial(ctx, url, &websocket.DialOptions{CompressionMode: websocket.CompressionDisabled})
	if err != nil {
		return nil, err
	}
	ws.SetReadLimit(maxMessage)
	c := &conn{ws: ws, done: make(chan struct{}), waiting: map[int]waiter{}, handlers: map[int]handler{}}
	go c.read()
	return c, nil
}

// read hands answers to those who wait for them and events to those who asked
// for them, in the order in which they came.
func (c *conn) read() {
	defer close(c.done)
	for {
		_, data, err := c.ws.Read(context.Background())
		if err != nil {
			c.mu.Lock()
			c.err = err
			c.mu.Unlock()
			return
		}
		var m message
		if json.Unmarshal(data, &m) != nil {
			continue
		}
		c.mu.Lock()
		if w, ok := c.waiting[m.ID]; ok && m.Method == "" {
			delete(c.waiting, m.ID)
			w.answer <- m
		}
		if m.Method == "Target.detachedFromTarget" {
			c.detached(m.Params)
		}
		var call []func(string, json.RawMessage)
		if m.Method != "" {
			for _, h := range c.handlers {
				if h.method == m.Method {
					call = append(call, h.call)
				}
			}
		}
		c.mu.Unlock()
		for _, f := range call {
			f(m.SessionID, m.Params)
		}
	}
}

// detached answers the commands of a session that has ended, which the browser
// does not: a frame went away under them. c.mu is held.
func (c *conn) detached(params json.RawMessage) {
	var e struct{ SessionID string }
	if json.Unmarshal(params, &e) != nil {
		return
	}
	for id, w := range c.waiting {
		if w.session != "" && w.session == e.SessionID {
			delete(c.waiting, id)
			w.answer <- message{Error: json.RawMessage(`"the session has ended"`)}
		}
	}
}

// on calls f for every event of that name until the returned function is
// called. f runs in the reading loop: it must not call back into the connection.
func (c *conn) on(method string, f func(session string, params json.RawMessage)) (off func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last++
	id := c.last
	c.handlers[id] = handler{method, f}
	return func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.handlers, id)
	}
}

// call sends a command and decodes its result into out, unless that is nil.
// An empty session addresses the browser itself.
func (c *conn) call(ctx context.Context, session, method string, params, out any) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	answer := make(chan message, 1)
	c.mu.Lock()
	c.last++
	id := c.last
	c.waiting[id] = waiter{session, answer}
	c.mu.Unlock()

	if params == nil {
		params = object{}
	}
	request := object{"id": id, "method": method, "params": params}
	if session != "" {
		request["sessionId"] = session
	}
	data, err := json.Marshal(request)
	if err != nil {
		return err
	}
	// A write that is broken off closes the connection, so it has a deadline of its own.
	writing, written := context.WithTimeout(context.WithoutCancel(ctx), callTimeout)
	defer written()
	if err := c.ws.Write(writing, websocket.MessageText, data); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case m := <-answer:
		if len(m.Error) > 0 {
			return fmt.Errorf("%s: %s %s", method, m.Error, m.Message)
		}
		if out == nil {
			return nil
		}
		return json.Unmarshal(m.Result, out)
	case <-c.done:
		c.mu.Lock()
		defer c.mu.Unlock()
		return fmt.Errorf("%s: the browser is gone: %w", method, c.err)
	case <-ctx.Done():
		c.mu.Lock()
		delete(c.waiting, id)
		c.mu.Unlock()
		return fmt.Errorf("%s: %w", method, ctx.Err())
	}
}

func (c *conn) close() error {
	err := c.ws.CloseNow()
	<-c.done
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// object is a JSON object of a command.
type object = map[string]any
