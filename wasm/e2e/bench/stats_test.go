package main

import "testing"

func TestRatio(t *testing.T) {
	theirs := clicks{{100, 110, 90}, {200, 200}, {50}, {}}
	same := ratioOf(theirs, theirs)
	if same.value != 1 || same.low > 1 || same.high < 1 || same.high > 1.3 {
		t.Errorf("a variant against itself: %+v", same)
	}
	half := ratioOf(clicks{{50, 55, 45}, {100, 100}, {25}, {1}}, theirs)
	if half.value != .5 || half.high >= .8 {
		t.Errorf("half of the time: %+v", half)
	}
	if none := ratioOf(clicks{{}}, clicks{{1}}); none != (ratio{}) {
		t.Errorf("no clicks: %+v", none)
	}
}

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		all  []float64
		want float64
	}{{nil, 0}, {[]float64{3}, 3}, {[]float64{9, 1}, 5}, {[]float64{9, 1, 2}, 2}} {
		if got := median(c.all); got != c.want {
			t.Errorf("median(%v) = %v, want %v", c.all, got, c.want)
		}
	}
}
