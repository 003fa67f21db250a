package main

import (
	"archive/zip"
	"compress/flate"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// epoch is the time of every entry: the first one that the format can hold.
var epoch = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// writeZip packs the files and, recursively, the folders named by paths. Order,
// times and modes are always the same, so equal files give equal bytes.
func writeZip(path string, paths []string) (err error) {
	names, err := filesIn(paths)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	w := zip.NewWriter(out)
	w.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(w, flate.BestCompression)
	})
	for _, name := range names {
		if err := addFile(w, name); err != nil {
			return err
		}
	}
	return w.Close()
}

func addFile(w *zip.Writer, name string) error {
	header := &zip.FileHeader{Name: filepath.ToSlash(name), Method: zip.Deflate, Modified: epoch}
	header.SetMode(0o644)
	entry, err := w.CreateHeader(header)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	_, err = entry.Write(data)
	return err
}

// filesIn lists what lies under paths, sorted and each once, hidden files left out.
func filesIn(paths []string) ([]string, error) {
	var names []string
	for _, p := range paths {
		err := filepath.WalkDir(filepath.Clean(p), func(name string, entry fs.DirEntry, err error) error {
			if err == nil && entry.Type().IsRegular() && !strings.HasPrefix(entry.Name(), ".") {
				names = append(names, name)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}
