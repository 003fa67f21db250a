// Package testwords gives the tests the messages that the extension ships.
package testwords

import (
	"os"
	"testing"
)

// English returns _locales/en/messages.json, for a test of a package in wasm.
func English(t testing.TB) []byte {
	t.Helper()
	messages, err := os.ReadFile("../../_locales/en/messages.json")
	if err != nil {
		t.Fatal(err)
	}
	return messages
}
