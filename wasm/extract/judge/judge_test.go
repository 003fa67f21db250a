package judge

import "testing"

// TestModel holds the model file against the code that reads it.
func TestModel(t *testing.T) {
	j := theJudges()
	if j.first == nil || j.second == nil || j.first.Trees() == 0 || j.second.Trees() == 0 {
		t.Fatal("model.bin cannot be read: grow it anew with train-extract")
	}
	if len(model) > 100<<10 {
		t.Errorf("the model has %d bytes, the limit is 100 kB", len(model))
	}
}
