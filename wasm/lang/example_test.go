package lang_test

import (
	"fmt"

	"dateline/wasm/lang"
)

func ExampleOf() {
	l := lang.Of("nb-NO")
	fmt.Println(l.Name, l.Stop().Has("ikke"), l.Plural.Category(2))
	// Output: Norwegian true other
}

func ExampleMonth() {
	fmt.Println(lang.Month("märz"), lang.Month("kwietnia"), lang.Month("aralık"), lang.Month("quay"))
	// Output: 3 4 12 0
}
