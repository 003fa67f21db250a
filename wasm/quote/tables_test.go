package quote

import "testing"

// TestTables reads the tables that are built in and weighs them.
func TestTables(t *testing.T) {
	total := 0
	for name, data := range map[string]string{"en": englishTables, "any": anyTables} {
		total += len(data)
		tables, err := ReadTables(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got := string(tables.Bytes()); got != data {
			t.Errorf("%s: written again it has %d bytes, not %d", name, len(got), len(data))
		}
		for _, cut := range []int{0, 1, 3, len(data) / 2, len(data) - 1} {
			if _, err := ReadTables(data[:cut]); err == nil {
				t.Errorf("%s cut to %d bytes can be read", name, cut)
			}
		}
	}
	if total > 200_000 {
		t.Errorf("the tables have %d bytes", total)
	}
}

// TestShares gives shares that add up and keep the order of the sums.
func TestShares(t *testing.T) {
	got := shares([]int32{32, 0, 16, -4000}, nil)
	if got[0] <= got[2] || got[2] <= got[1] || got[3] != 0 {
		t.Errorf("shares %v", got)
	}
	if sum := got[0] + got[1] + got[2]; sum < 65530 || sum > 65536 {
		t.Errorf("they add up to %d", sum)
	}
	if ratio := float64(got[2]) / float64(got[1]); ratio < 2.70 || ratio > 2.73 { // one step of 16 is a factor of e
		t.Errorf("a step is a factor of %v", ratio)
	}
}
