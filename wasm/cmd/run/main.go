// Command run is the main job of Dateline in one go: it opens a browser with a
// throw-away profile and the built extension, and reads a page in it.
//
//	go run ./wasm/cmd/run [--browser chromium|firefox] [FILE|URL]
//
// Without a page it tells the demo story: four articles are read before, and
// the fifth stands open with its outline, its speakers and its timeline. With a
// display the browser stays until its window is closed; without one it runs
// headless, prints what the reader shows, and leaves screenshots under dist/run.
// ./build.sh run builds the extension first.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"

	"dateline/wasm/e2e/drive"
)

func main() {
	browser := flag.String("browser", "", "chromium or firefox; the first that is installed when not given")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: run [--browser chromium|firefox] [FILE|URL]")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() > 1 {
		flag.Usage()
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, *browser, flag.Arg(0)); err != nil && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(os.Stderr, "run:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, name, page string) (err error) {
	root, err := extensionRoot()
	if err != nil {
		return err
	}
	pages, err := serve(page)
	if err != nil {
		return err
	}
	defer pages.close()

	headless := !hasDisplay()
	b, err := start(ctx, name, drive.Options{Extension: root, Headless: headless, Width: 1440, Height: 1000})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.Close()) }()

	last, err := readAll(ctx, b, pages.addresses)
	if err != nil {
		return err
	}
	if headless {
		return report(ctx, b, last, os.Stdout)
	}
	fmt.Printf("The reader stands open in %s, with a profile that is thrown away. Close the window to end.\n", b.Name())
	return waitForPerson(ctx, b)
}

// waitForPerson returns when the person has closed the window, or ends the command.
func waitForPerson(ctx context.Context, b drive.Browser) error {
	select {
	case <-b.Done():
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// start opens the browser of that name, or the first that is installed.
func start(ctx context.Context, name string, o drive.Options) (drive.Browser, error) {
	if name != "" {
		return drive.Start(ctx, name, o)
	}
	b, err := drive.Start(ctx, "chromium", o)
	if errors.Is(err, exec.ErrNotFound) {
		b, err = drive.Start(ctx, "firefox", o)
	}
	if errors.Is(err, exec.ErrNotFound) {
		return nil, fmt.Errorf("no browser is installed; on Debian: apt-get install chromium: %w", err)
	}
	return b, err
}

// extensionRoot returns the folder of the unpacked extension: the working
// directory, which must have been built.
func extensionRoot() (string, error) {
	for _, file := range []string{"manifest.json", "extension/engine.wasm"} {
		if _, err := os.Stat(file); err != nil {
			return "", fmt.Errorf("run ./build.sh in the root of the repository first: %w", err)
		}
	}
	return os.Getwd()
}

// hasDisplay reports whether a window would be seen.
func hasDisplay() bool {
	if runtime.GOOS == "darwin" || runtime.GOOS == "windows" {
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
