package judge

import "testing"

// TestModel holds the model file against the code that reads it.
func TestModel(t *testing.T) {
	if _, err := Read(model); err != nil {
		t.Fatal("model.bin cannot be read, grow it anew with train-extract: ", err)
	}
	if len(model) > 100<<10 {
		t.Errorf("the model has %d bytes, the limit is 100 kB", len(model))
	}
}

// A model that is cut short or grown on other rows is an error, never judges that know nothing.
func TestBrokenModel(t *testing.T) {
	for _, n := range []int{0, 1, 3, len(model) / 2, len(model) - 1} {
		if _, err := Read(model[:n]); err == nil {
			t.Errorf("%d of %d bytes of the model are read without an error", n, len(model))
		}
	}
	if _, err := Read(append(append([]byte(nil), model...), 0)); err == nil {
		t.Error("a model with a byte too many is read without an error")
	}
}
