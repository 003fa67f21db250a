package reading

import (
	"context"
	"time"

	"dateline/wasm/e2e/drive"
)

// openTimeout bounds the opening of a page and of the reader view over it.
const openTimeout = 60 * time.Second

// Settled evaluates to a promise that holds when the pictures of a page have
// come, or five seconds are over, and its layout has been drawn.
const Settled = `(async () => {
	const pictures = [...document.images].map(image => image.decode().catch(() => {}));
	await Promise.race([Promise.all(pictures), new Promise(done => setTimeout(done, 5000))]);
	for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
})()`

// Open opens an address and clicks the toolbar button. The reader view shows all
// that is known about the article when it returns, and the article is kept.
func Open(ctx context.Context, b drive.Browser, address string) (drive.Page, error) {
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	page, err := b.Open(ctx, address)
	if err != nil {
		return nil, err
	}
	if err := page.Click(ctx); err != nil {
		return nil, err
	}
	err = drive.Until(ctx, "the article in the reader view", func() (bool, error) {
		var shown bool
		err := page.EvalReader(ctx, `document.querySelector('html[data-whole] #view :is(h1, .notice, .message)') !== null`, &shown)
		return err == nil && shown, nil // the frame comes, navigates, fills
	})
	if err != nil {
		return nil, err
	}
	_, err = Saved(ctx, page) // the next article is related to what the library holds
	return page, err
}
