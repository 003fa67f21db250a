// Package bench reads the labelled pages of the optional benchmark folder, for
// the commands that measure and learn.
package bench

import (
	"compress/gzip"
	"fmt"
	"hash/fnv"
	"io"
	"os"
)

// Page reads the page at path, which lacks its ending: .html or .html.gz.
func Page(path string) ([]byte, error) {
	if src, err := os.ReadFile(path + ".html"); err == nil {
		return src, nil
	}
	f, err := os.Open(path + ".html.gz")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name(), err)
	}
	return io.ReadAll(z)
}

// folds is a number that all usual numbers of parts divide.
const folds = 60

// Fold returns in which of n parts a page lies. All pages of a site lie in the
// same; a page of no known site is one by itself.
func Fold(site, id string, n int) int {
	if site == "hard" || site == "" {
		site = id
	}
	h := fnv.New32a()
	io.WriteString(h, site)
	return int(h.Sum32()>>3) % folds % n
}
