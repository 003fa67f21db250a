package fmt_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	ours "dateline/wasm/browser/fmt"
)

type named string

func (n named) String() string { return "<" + string(n) + ">" }

// TestAsTheStandardLibrary prints the same with both.
func TestAsTheStandardLibrary(t *testing.T) {
	broken := errors.New("broken")
	for _, c := range []struct {
		format string
		args   []any
	}{
		{"plain, 100%%", nil},
		{"%s: %w", []any{"open", broken}},
		{"%w and %w", []any{broken, errors.New("late")}},
		{"%v %v %v %v", []any{1, "two", 3.5, true}},
		{"%04d-%02d-%02d", []any{2026, 3, -9}},
		{"T%02d:%02d%c%5d|", []any{7, 30, 'Z', 42}},
		{"%+d%+d", []any{4, -4}},
		{"%q %q %q", []any{"a \"b\"\n", 'ä', named("x")}},
		{"%032x %x %x", []any{[]byte{1, 2, 255}, 255, "hé"}},
		{"%s %v", []any{named("x"), named("y")}},
		{"%8s|%s", []any{"häß", []byte("bytes")}},
		{"%v %d %v", []any{[]string{"a", "b"}, []int{1, 2}, nil}},
		{"%d %d %d %d", []any{uint8(1), int64(-2), uint32(3), rune(4)}},
		{"0x%02X 0x%02X", []any{10, byte(255)}},
		{"missing %s", nil},
		{"ends in %", nil},
	} {
		want, got := fmt.Sprintf(c.format, c.args...), ours.Sprintf(c.format, c.args...)
		if !strings.Contains(c.format, "%w") && want != got {
			t.Errorf("Sprintf(%q, %v) = %q, want %q", c.format, c.args, got, want)
		}
		wantErr, gotErr := fmt.Errorf(c.format, c.args...), ours.Errorf(c.format, c.args...)
		if wantErr.Error() != gotErr.Error() || errors.Is(wantErr, broken) != errors.Is(gotErr, broken) {
			t.Errorf("Errorf(%q, %v) = %v, want %v", c.format, c.args, gotErr, wantErr)
		}
	}
	for _, args := range [][]any{{}, {"a", "b", 1, 2, "c", 3.5}, {broken, nil, 7, true}} {
		if want, got := fmt.Sprint(args...), ours.Sprint(args...); want != got {
			t.Errorf("Sprint(%v) = %q, want %q", args, got, want)
		}
		if want, got := fmt.Sprintln(args...), ours.Sprintln(args...); want != got {
			t.Errorf("Sprintln(%v) = %q, want %q", args, got, want)
		}
	}
	if got := ours.Sprintf("%v %U", struct{ a int }{1}, 'x'); got != "%!v(?) %!?(?)" {
		t.Errorf("what is not known is printed as %q", got)
	}
}
