package memory

import (
	"testing"

	"dateline/wasm/library"
	"dateline/wasm/library/storetest"
)

func TestStore(t *testing.T) {
	stores := map[string]*Store{}
	storetest.Run(t, func(t *testing.T, name string) library.Store {
		if s := stores[name]; s != nil {
			s.Reopen()
			return s
		}
		stores[name] = New()
		return stores[name]
	})
}
