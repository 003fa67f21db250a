package drive

import (
	"context"
	"fmt"
	"strings"
)

// webDriverKeys are the code points that WebDriver gives to keys without a character.
var webDriverKeys = map[string]string{
	"Escape": "\ue00c", "Tab": "\ue004", "Enter": "\ue007", "ArrowDown": "\ue015", "ArrowUp": "\ue013",
	"ArrowLeft": "\ue012", "ArrowRight": "\ue014",
	"Home": "\ue011", "End": "\ue010", "PageDown": "\ue00f", "PageUp": "\ue00e",
}

func (p *firefoxPage) Press(ctx context.Context, key string) error {
	value, named := webDriverKeys[key]
	if !named {
		value = key
	}
	return p.perform(ctx, object{"type": "key", "id": "keyboard", "actions": []any{
		object{"type": "keyDown", "value": value}, object{"type": "keyUp", "value": value},
	}})
}

func (p *firefoxPage) Wheel(ctx context.Context, by int) error {
	return p.perform(ctx, object{"type": "wheel", "id": "wheel", "actions": []any{
		object{"type": "scroll", "x": 200, "y": 200, "deltaX": 0, "deltaY": by},
	}})
}

func (p *firefoxPage) Point(ctx context.Context, x, y int) error {
	return p.mouse(ctx, object{"type": "pointerMove", "x": x, "y": y})
}

func (p *firefoxPage) Tap(ctx context.Context, x, y int) error {
	return p.mouse(ctx, object{"type": "pointerMove", "x": x, "y": y}, object{"type": "pointerDown", "button": 0},
		object{"type": "pointerUp", "button": 0})
}

func (p *firefoxPage) mouse(ctx context.Context, actions ...any) error {
	return p.perform(ctx, object{"type": "pointer", "id": "mouse", "actions": actions})
}

func (p *firefoxPage) Type(ctx context.Context, words string) error { return typeKeys(ctx, p, words) }

func (p *firefoxPage) ClickOn(ctx context.Context, selector string) error {
	in, err := p.reader(ctx)
	eval := p.EvalReader
	if err != nil {
		in, eval = p.tab, p.Eval
	}
	at, err := pointOf(ctx, eval, selector)
	if err != nil {
		return err
	}
	return p.b.c.call(ctx, "", "input.performActions", object{"context": in, "actions": []any{
		object{"type": "pointer", "id": "mouse", "actions": []any{
			object{"type": "pointerMove", "x": int(at.X), "y": int(at.Y)}, object{"type": "pointerDown", "button": 0},
			object{"type": "pointerUp", "button": 0},
		}},
	}}, nil)
}

// Spoken asks the accessibility service of the browser's own window, which
// knows the trees of all its tabs.
func (p *firefoxPage) Spoken(ctx context.Context) ([]Node, error) {
	prefix := p.b.origin
	if _, err := p.reader(ctx); err != nil {
		if err := p.Eval(ctx, `location.href`, &prefix); err != nil {
			return nil, err
		}
	}
	var out []Node
	err := Until(ctx, "the accessibility tree", func() (bool, error) {
		err := p.b.eval(ctx, p.window, `(() => {
			const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService), role = node => service.getStringRole(node.role);
			const address = node => { try { return node.QueryInterface(Ci.nsIAccessibleDocument).URL; } catch { return ""; } };
			const documents = [], find = node => {
				if (address(node).startsWith(`+quoted(prefix)+`)) documents.push(node);
				for (let child = node.firstChild; child; child = child.nextSibling) find(child);
			};
			find(service.getAccessibleFor(document));
			const out = [], walk = node => {
				out.push({Role: role(node), Name: node.name ?? ""});
				for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
			};
			if (documents.length) walk(documents.at(-1));
			return out;
		})()`, &out)
		return len(out) > 1, err
	})
	return out, err
}

func (p *firefoxPage) perform(ctx context.Context, action object) error {
	return p.b.c.call(ctx, "", "input.performActions", object{"context": p.tab, "actions": []any{action}}, nil)
}

// Shortcut types into the window, where the browser itself looks for its
// shortcuts; what the protocol types reaches the page alone.
func (p *firefoxPage) Shortcut(ctx context.Context, letter string) error {
	upper := strings.ToUpper(letter)
	return p.b.eval(ctx, p.window, fmt.Sprintf(`(() => {
		const typist = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
		if (!typist.beginInputTransactionForTests(window)) throw new Error("the window takes no keys");
		const keys = [["Alt", "AltLeft", 18], ["Shift", "ShiftLeft", 16], [%q, "Key" + %q, %d]]
			.map(([key, code, keyCode]) => new KeyboardEvent("", {key, code, keyCode}));
		for (const key of keys) typist.keydown(key);
		for (const key of keys.reverse()) typist.keyup(key);
	})()`, upper, upper, upper[0]), nil)
}

func (p *firefoxPage) ChooseMenu(ctx context.Context) error {
	err := p.perform(ctx, object{"type": "pointer", "id": "mouse", "actions": []any{
		object{"type": "pointerMove", "x": 300, "y": 300}, object{"type": "pointerDown", "button": 2},
		object{"type": "pointerUp", "button": 2},
	}})
	if err != nil {
		return err
	}
	return Until(ctx, "the context menu", func() (bool, error) {
		var chosen bool
		err := p.b.eval(ctx, p.window, `(() => {
			const menu = document.getElementById("contentAreaContextMenu");
			if (menu.state !== "open") return false;
			const entry = [...menu.children].find(item => item.id.includes("-menuitem-"));
			if (!entry) throw new Error("the extension has no entry in the menu");
			menu.activateItem(entry);
			return true;
		})()`, &chosen)
		return chosen, err
	})
}
