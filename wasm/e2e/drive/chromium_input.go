package drive

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
	"unicode/utf8"
)

// keyCodes are the Windows virtual key codes of the named keys that tests press.
var keyCodes = map[string]int{
	"Escape": 27, "Tab": 9, "Enter": 13, " ": 32, "ArrowDown": 40, "ArrowUp": 38, "ArrowLeft": 37, "ArrowRight": 39,
	"Home": 36, "End": 35, "PageDown": 34, "PageUp": 33,
}

func (p *chromiumPage) Press(ctx context.Context, key string) error {
	event := object{"key": key, "code": key}
	if code, named := keyCodes[key]; named {
		event["windowsVirtualKeyCode"] = code
		switch key {
		case "Enter":
			event["text"] = "\r" // what presses a button and submits a form
		case " ":
			event["text"] = " "
		}
	} else if utf8.RuneCountInString(key) == 1 {
		event["text"] = key
		event["windowsVirtualKeyCode"] = int(strings.ToUpper(key)[0])
		event["code"] = ""
	} else {
		return fmt.Errorf("no key is called %q", key)
	}
	for _, kind := range []string{"keyDown", "keyUp"} {
		event["type"] = kind
		if kind == "keyUp" {
			delete(event, "text")
		}
		if err := p.b.c.call(ctx, p.session, "Input.dispatchKeyEvent", event, nil); err != nil {
			return err
		}
	}
	return nil
}

func (p *chromiumPage) Wheel(ctx context.Context, by int) error {
	return p.b.c.call(ctx, p.session, "Input.dispatchMouseEvent",
		object{"type": "mouseWheel", "x": 200, "y": 200, "deltaX": 0, "deltaY": by}, nil)
}

func (p *chromiumPage) Point(ctx context.Context, x, y int) error {
	return p.mouse(ctx, "mouseMoved", "none", 0, x, y)
}

func (p *chromiumPage) Tap(ctx context.Context, x, y int) error {
	if err := p.Point(ctx, x, y); err != nil {
		return err
	}
	if err := p.mouse(ctx, "mousePressed", "left", 1, x, y); err != nil {
		return err
	}
	return p.mouse(ctx, "mouseReleased", "left", 1, x, y)
}

func (p *chromiumPage) mouse(ctx context.Context, kind, button string, clicks, x, y int) error {
	return p.b.c.call(ctx, p.session, "Input.dispatchMouseEvent",
		object{"type": kind, "x": x, "y": y, "button": button, "clickCount": clicks}, nil)
}

func (p *chromiumPage) Type(ctx context.Context, words string) error { return typeKeys(ctx, p, words) }

// ClickOn takes the place in the reader for one in the tab: its frame fills it.
func (p *chromiumPage) ClickOn(ctx context.Context, selector string) error {
	eval := p.Eval
	if _, err := p.reader(ctx); err == nil {
		eval = p.EvalReader
	}
	at, err := pointOf(ctx, eval, selector)
	if err != nil {
		return err
	}
	for _, kind := range []string{"mouseMoved", "mousePressed", "mouseReleased"} {
		event := object{"type": kind, "x": at.X, "y": at.Y}
		if kind != "mouseMoved" {
			event["button"], event["clickCount"] = "left", 1
		}
		if err := p.b.c.call(ctx, p.session, "Input.dispatchMouseEvent", event, nil); err != nil {
			return err
		}
	}
	return nil
}

func (p *chromiumPage) Spoken(ctx context.Context) ([]Node, error) {
	session, err := p.reader(ctx)
	if err != nil {
		session = p.session
	}
	if err := p.b.c.call(ctx, session, "Accessibility.enable", nil, nil); err != nil {
		return nil, err
	}
	var tree struct {
		Nodes []struct {
			NodeID   string
			Ignored  bool
			Role     struct{ Value string }
			Name     struct{ Value string }
			ChildIDs []string
		}
	}
	if err := p.b.c.call(ctx, session, "Accessibility.getFullAXTree", nil, &tree); err != nil {
		return nil, err
	}
	at := map[string]int{}
	for i, n := range tree.Nodes {
		at[n.NodeID] = i
	}
	var out []Node
	var walk func(i int)
	walk = func(i int) {
		n := &tree.Nodes[i]
		if !n.Ignored && n.Role.Value != "InlineTextBox" {
			out = append(out, Node{n.Role.Value, n.Name.Value})
		}
		for _, c := range n.ChildIDs {
			if j, ok := at[c]; ok {
				walk(j)
			}
		}
	}
	if len(tree.Nodes) > 0 {
		walk(0)
	}
	return out, p.b.c.call(ctx, session, "Accessibility.disable", nil, nil)
}

// Button asks the extension's own page for it: headless Chromium draws no toolbar.
func (p *chromiumPage) Button(ctx context.Context) (Button, error) {
	var s Button
	w, err := p.b.worker(ctx)
	if err != nil {
		return s, err
	}
	if w == nil {
		return s, fmt.Errorf("the background is stopped, and with it the only one who can read the button")
	}
	err = p.b.inTarget(ctx, w.TargetID, func(session string) error {
		return p.b.eval(ctx, session, `(async () => {
			const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
			const tabId = tab?.id;
			return {Badge: await chrome.action.getBadgeText({tabId}), Title: await chrome.action.getTitle({tabId})};
		})()`, &s)
	})
	return s, err
}

// xdotool gives the display real input: Chromium takes its shortcuts and its
// native menus from there and not from the protocol.
func (p *chromiumPage) xdotool(ctx context.Context, args ...string) error {
	if p.b.display == "" {
		return ErrHeadless
	}
	cmd := exec.CommandContext(ctx, "xdotool", args...)
	cmd.Env = append(os.Environ(), "DISPLAY="+p.b.display)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("xdotool %s: %w: %s", strings.Join(args, " "), err, out)
	}
	return nil
}

func (p *chromiumPage) Shortcut(ctx context.Context, letter string) error {
	return p.xdotool(ctx, "key", "alt+shift+"+strings.ToLower(letter))
}

// ChooseMenu walks the menu from its end, where Chromium puts the entry of an
// extension above its own "View page source" and "Inspect".
func (p *chromiumPage) ChooseMenu(ctx context.Context) error {
	if err := p.xdotool(ctx, "mousemove", "300", "400", "click", "3"); err != nil {
		return err
	}
	time.Sleep(500 * time.Millisecond) // nothing tells when a native menu stands
	return p.xdotool(ctx, "key", "--delay", "100", "Up", "Up", "Up", "Return")
}
