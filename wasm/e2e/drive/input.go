package drive

import (
	"context"
	"fmt"
)

// typeKeys presses the key of every letter.
func typeKeys(ctx context.Context, p Page, words string) error {
	for _, r := range words {
		if err := p.Press(ctx, string(r)); err != nil {
			return err
		}
	}
	return nil
}

// point is a place in a viewport, CSS pixels.
type point struct{ X, Y float64 }

// pointOf brings an element into view and returns a point in its middle, or in
// that of its first line, where it lies on top.
func pointOf(ctx context.Context, eval func(context.Context, string, any) error, selector string) (point, error) {
	var found struct {
		point
		Above string // what lies there in its place
	}
	err := Until(ctx, selector+" to lie still and on top", func() (bool, error) {
		err := eval(ctx, `(async () => {
			const element = document.querySelector(`+quoted(selector)+`);
			if (!element) return {Above: 'nothing is there'};
			element.scrollIntoView({block: 'nearest', behavior: 'instant'});
			const box = () => element.getClientRects()[0], {top, left} = box() ?? {};
			await new Promise(done => setTimeout(done, 40)); // a frame that is not drawn gets no animation frames
			const now = box();
			if (!now || now.top !== top || now.left !== left) return {Above: 'it moves'};
			const X = Math.round(now.left + now.width / 2), Y = Math.round(now.top + now.height / 2), there = document.elementFromPoint(X, Y);
			return {X, Y, Above: element.contains(there) ? '' : there?.outerHTML?.slice(0, 120) ?? 'nothing is there'};
		})()`, &found)
		return err == nil && found.Above == "", err
	})
	if err != nil {
		return point{}, fmt.Errorf("%w (%s)", err, found.Above)
	}
	return found.point, nil
}
