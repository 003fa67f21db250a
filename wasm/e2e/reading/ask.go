package reading

import (
	"context"
	"encoding/json"
	"fmt"

	"dateline/wasm/e2e/drive"
)

// Ask sends an ask of the reader over the page, as its own scripts do, and
// decodes the answer into out. See extension/shared/ask.js for the asks there are.
func Ask(ctx context.Context, p drive.Page, op string, more, out any) error {
	return ask(ctx, p.EvalReader, op, more, out)
}

// AskTab does the same from a page of the extension that stands in a tab.
func AskTab(ctx context.Context, p drive.Page, op string, more, out any) error {
	return ask(ctx, p.Eval, op, more, out)
}

func ask(ctx context.Context, eval func(context.Context, string, any) error, op string, more, out any) error {
	if more == nil {
		more = struct{}{}
	}
	args, err := json.Marshal(more)
	if err != nil {
		return err
	}
	// The reader view is one file, and a module of its own would have no token.
	script := fmt.Sprintf(`import((globalThis.browser ?? chrome).runtime.getURL(
		location.pathname.endsWith('/reader.html') ? 'extension/built/reader.js' : 'extension/shared/ask.js',
	)).then(page => page.ask(%q, %s))`, op, args)
	return eval(ctx, script, out)
}

// Saved waits until the article in the reader was kept, and tells what the
// library says: "new", "again", "changed", "private", "paused", "full" or "not-saved".
func Saved(ctx context.Context, p drive.Page) (string, error) {
	var answer struct{ Saved string }
	err := Ask(ctx, p, "saved", nil, &answer)
	return answer.Saved, err
}
