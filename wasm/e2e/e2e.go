// Package e2e drives the built extension in real browsers, as a person would,
// and looks at what it shows. Its tests are skipped unless DATELINE_E2E=1,
// which ./build.sh test sets; DATELINE_BROWSERS=chromium or firefox narrows
// them to one browser.
package e2e
