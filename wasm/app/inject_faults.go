//go:build faults

package app

// inject does to the engine what its argument "fault" says. It is part of no
// engine that is shipped: wasm/e2e/trust builds one with the tag faults.
func inject(r *Request) {
	kind := r.Args["fault"]
	delete(r.Args, "fault")
	switch kind {
	case "panic":
		panic("injected")
	case "stack":
		deeper(0)
	case "memory":
		var all [][]byte
		for {
			all = append(all, make([]byte, 1<<30))
		}
	}
}

func deeper(n int) int { return deeper(n+1) + 1 }
