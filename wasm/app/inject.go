//go:build !faults

package app

// inject does nothing: only the engine of wasm/e2e/trust has faults (inject_faults.go).
func inject(*Request) {}
