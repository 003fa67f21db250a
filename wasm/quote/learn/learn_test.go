package learn

import (
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"testing"

	"dateline/wasm/quote"
)

// TestEngineCannotReachTrainers lists what the engine is built from.
func TestEngineCannotReachTrainers(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("there is no go command in a browser")
	}
	list := exec.Command("go", "list", "-deps", "-tags", "engine", "dateline/wasm")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	if !slices.Contains(deps, "dateline/wasm/quote") {
		t.Fatal("the engine is not what was listed")
	}
	for _, no := range []string{"dateline/wasm/quote/learn", "dateline/wasm/forest/grow"} {
		if slices.Contains(deps, no) {
			t.Errorf("the engine holds %s", no)
		}
	}
}

// TestLearn learns which of two answers is right from the one feature that tells.
func TestLearn(t *testing.T) {
	var questions []quote.Question
	for i := range uint32(400) {
		noise := i % 7
		questions = append(questions, quote.Question{
			Options: [][]uint32{{101, 1000 + noise}, {202, 2000 + noise}}, Right: []bool{i%10 == 0, i%10 != 0}})
	}
	weights := learn(questions, 8, 5, 50)
	of := func(f uint32) int8 { return int8(weights[f&uint32(len(weights)-1)]) }
	if of(202) <= of(101) {
		t.Errorf("the answer that is right nine times of ten weighs %d, the other %d", of(202), of(101))
	}
	if again := learn(questionsAgain(), 8, 5, 50); !slices.Equal(again, learn(questionsAgain(), 8, 5, 50)) {
		t.Error("the same questions give other weights")
	}
}

func questionsAgain() []quote.Question {
	var out []quote.Question
	for i := range uint32(100) {
		out = append(out, quote.Question{Options: [][]uint32{{1 + i%3}, {50 + i%5}}, Right: []bool{i%4 == 0, i%4 != 0}})
	}
	return out
}
