package bench

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"dateline/wasm/extract/judge"
)

// Models reads the forests 0.bin, 1.bin, ... of a folder, as train-extract -models
// writes them: number k has seen no page of part k. It returns none for "".
func Models(dir string) ([]*judge.Judges, error) {
	var out []*judge.Judges
	for dir != "" {
		data, err := os.ReadFile(filepath.Join(dir, fmt.Sprintf("%d.bin", len(out))))
		if errors.Is(err, os.ErrNotExist) && len(out) > 0 {
			break
		} else if err != nil {
			return nil, err
		}
		j, err := judge.Read(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", dir, err)
		}
		out = append(out, j)
	}
	return out, nil
}
