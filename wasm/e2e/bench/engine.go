package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
)

// The engine's weight in bytes: as it lies in the package, and as it is downloaded.
const (
	engineTarget  = 6_000_000
	gzippedTarget = 1_900_000
)

// measureEngine weighs the engine.
func measureEngine(report *table, root string) error {
	engine, err := os.ReadFile(filepath.Join(root, "extension", "engine.wasm"))
	if err != nil {
		return err
	}
	var zipped bytes.Buffer
	w, err := gzip.NewWriterLevel(&zipped, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := w.Write(engine); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	report.add("engine", "bytes", float64(len(engine)), engineTarget, fmt.Sprint(len(engine)))
	report.add("engine, gzipped", "bytes", float64(zipped.Len()), gzippedTarget, fmt.Sprint(zipped.Len()))
	return nil
}
