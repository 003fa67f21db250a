package text_test

import (
	"fmt"

	"dateline/wasm/text"
)

func ExampleSentences() {
	s := "Dr. Vale came at 9 a.m. on Monday. The lock was shut!"
	title := func(word string) bool { return word == "Dr" || word == "dr" || word == "a.m" }
	for start, end := range text.Sentences(s, title) {
		fmt.Println(s[start:end])
	}
	// Output:
	// Dr. Vale came at 9 a.m. on Monday.
	// The lock was shut!
}

func ExampleFold() {
	fmt.Println(text.Fold("“Öresund”, Łódź & Île-de-France"))
	// Output: "öresund", łódź & île-de-france
}
