package story

import (
	"slices"
	"testing"
)

func TestAPlaceIsNobody(t *testing.T) {
	r := read(t, "x", "en", "2026-03-04", "Harbour Post", "Storm hits the coast",
		`A storm broke windows in Port Hestor on Tuesday, the mayor, Ilse Dornach, said.
Dornach told reporters that boats had sunk near Port Hestor. Hestor has no harbour wall.
“We have confidence in Ilse Dornach,” said a fisherman. Ilse Dornach thanked the crews. Ilse Dornach leaves office in May.`, 0)
	if slices.Contains(r.People, "Port Hestor") || !slices.Contains(r.People, "Ilse Dornach") {
		t.Errorf("people: %q", r.People)
	}
}
