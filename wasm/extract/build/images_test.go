package build

import "testing"

func TestLargest(t *testing.T) {
	for in, want := range map[string]string{
		"a.jpg 400w, b.jpg 1600w, c.jpg 3200w": "b.jpg", "a.jpg 2400w, b.jpg 3200w": "a.jpg",
		"a.jpg, b.jpg 2x": "b.jpg", "a,b.jpg 1x,c.jpg 1.5x": "c.jpg",
		"data:image/gif;base64,R0 1x, x.jpg 2x": "x.jpg", "": "", ",,,": "", "a.jpg": "a.jpg",
	} {
		if got := largest(in).address; got != want {
			t.Errorf("largest(%q) = %q, want %q", in, got, want)
		}
	}
}
