#!/usr/bin/env bash
# The one door: builds, runs, tests, checks and packs Dateline.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

verb_help() {
	cat <<'TEXT'
./build.sh [VERB]        times on two shared cores; the first run is longer by what it downloads

  build      (default) extension/engine.wasm, wasm_exec.js and the icons; afterwards this folder loads
             unpacked in Chrome and in Firefox (1 minute, then 5 seconds)
  run [--browser chromium|firefox] [FILE|URL]
             builds, then opens a browser with a throw-away profile on a demo story (or on your page) with the
             reader on; without a display it prints what the reader shows and saves screenshots under dist/run
             (30 seconds); installs a browser on Debian as root, otherwise names the package and stops
  test       the whole suite: native, in a headless browser, end to end in Chromium and Firefox (8 minutes);
             installs what it lacks on Debian as root, otherwise names the package and stops
  check      what must be green before a change lands: format, vet, jsguard, linter of extensions, test (10 minutes)
  bench      the time from the click to the story in both browsers, warm, with the background asleep and in a
             browser just started, in parts and beside Readability.js (6 minutes)
  package    dist/dateline-VERSION-chrome.zip and -firefox.zip, the same bytes from every checkout (10 seconds)
  clean      removes what was built
  help       this text
TEXT
}

# What goes into the packages: nothing that is not named here.
PACKED=(manifest.json LICENSE NOTICE _locales extension)
JS=(env GOOS=js GOARCH=wasm)

# --- build -----------------------------------------------------------------

verb_build() {
	need_go
	# A learnt model that cannot be read, or is made for other features, fails here and not on a user's page.
	go test -run '^TestModel$' ./wasm/extract/judge ./wasm/outline ./wasm/story >/dev/null || stop "a learnt model is broken"
	go run ./wasm/cmd/bundle overlay dist/overlay.json
	# Packed pages need no parser of HTML. Without inlining our own functions are a tenth smaller, and no page takes measurably longer.
	# bundle pack wants the names of the functions (no -s) and leaves them out itself; dist/engine.wasm keeps them, for reading crashes.
	"${JS[@]}" go build -overlay dist/overlay.json -trimpath -buildvcs=false -tags engine -gcflags='dateline/...=-l' -ldflags=-w -o dist/engine.wasm ./wasm
	go run ./wasm/cmd/bundle pack dist/engine.wasm extension/engine.wasm
	cp "$(go env GOROOT)/lib/wasm/wasm_exec.js" extension/wasm_exec.js
	go run ./wasm/cmd/bundle icons extension/icons/dateline.svg extension/icons
	if [ -d extension/page ]; then go run ./wasm/cmd/bundle programs extension/built; fi
	printf 'extension/engine.wasm: %d bytes, %d gzipped\n' "$(wc -c <extension/engine.wasm)" "$(gzip -9c extension/engine.wasm | wc -c)"
}

verb_package() {
	verb_build
	local version store
	version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' manifest.json)
	rm -f dist/dateline-*.zip
	for store in chrome firefox; do
		go run ./wasm/cmd/bundle zip "dist/dateline-$version-$store.zip" "${PACKED[@]}"
	done
	(cd dist && sha256sum dateline-"$version"-*.zip)
}

verb_run() {
	need_go
	case " $* " in
	*" firefox "* | *"=firefox "*) need firefox-esr firefox-esr firefox ;;
	*" chromium "* | *"=chromium "*) need chromium chromium google-chrome chromium-browser ;;
	*) need chromium chromium google-chrome chromium-browser firefox-esr firefox ;;
	esac
	verb_build
	go run ./wasm/cmd/run "$@"
}

verb_bench() {
	need_go
	need_browsers
	need_npm
	verb_build
	DATELINE_E2E=1 go test -run '^$' -bench Toggle -benchtime 5x -timeout 20m ./wasm/e2e
}

verb_clean() {
	rm -rf dist extension/built extension/engine.wasm extension/wasm_exec.js extension/icons/icon-*.png
}

# --- check -----------------------------------------------------------------

verb_check() {
	need_go
	check_format
	check_vet
	check_lint
	verb_test
}

check_format() {
	local wrong
	wrong=$(gofmt -l wasm)
	[ -z "$wrong" ] || stop "gofmt -w is wanted for: $wrong"
}

check_vet() {
	step "vet and jsguard"
	go vet ./wasm/...
	# shellcheck disable=SC2046 # package paths have no spaces
	"${JS[@]}" go vet $(js_packages) ./wasm
	# shellcheck disable=SC2046
	"${JS[@]}" "$(go tool -n jsguard)" $(js_packages) ./wasm
}

check_lint() {
	step "linter of extensions"
	need_npm
	verb_package
	npx --no-install web-ext lint --source-dir "$(echo dist/dateline-*-firefox.zip)" --output text --boring | tee dist/lint.txt
	grep -Eq '^errors +0 *$' dist/lint.txt || stop "web-ext lint finds errors"
}

# --- test ------------------------------------------------------------------

verb_test() {
	need_go
	need_browsers
	need_npm
	verb_build
	test_native
	test_wasm
	test_browsers
}

test_native() {
	step "native tests"
	go test ./wasm/...
}

# Every package that does not drive browsers or terminals, in the environment it is made for.
test_wasm() {
	step "tests in WebAssembly"
	# shellcheck disable=SC2046
	"${JS[@]}" go test -short -p 1 -exec "env -u GOOS -u GOARCH $(go tool -n wasmbrowsertest)" $(js_packages)
}

test_browsers() {
	step "end to end in Chromium and Firefox"
	DATELINE_E2E=1 go test -count=1 -timeout 20m ./wasm/e2e/...
}

# The packages that are part of the engine, or could be.
js_packages() {
	"${JS[@]}" go list ./wasm/... | grep -Ev '^dateline/wasm(/cmd/.*|/e2e.*)?$'
}

# --- what is needed ----------------------------------------------------------

need_go() {
	command -v go >/dev/null || stop "Go is missing: https://go.dev/dl, the version in go.mod or later"
}

need_browsers() {
	need chromium chromium google-chrome chromium-browser
	need firefox-esr firefox-esr firefox
	need xvfb Xvfb
	need xdotool xdotool
	need_fonts
}

# Screenshots and line lengths are looked at in these.
need_fonts() {
	command -v dpkg >/dev/null || return 0
	local package
	for package in fonts-dejavu fonts-noto-core; do
		dpkg -s "$package" >/dev/null 2>&1 || install "$package"
	done
}

# The linter wants Node 20, and Debian 12 has 18: npx takes the one in node_modules first.
need_npm() {
	need npm npm
	local quiet=(--no-audit --no-fund --loglevel=error)
	[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci "${quiet[@]}"
	if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ] && [ ! -x node_modules/.bin/node ]; then
		npm install --no-save "${quiet[@]}" node@22.22.0
	fi
}

# need PACKAGE PROGRAM...: one of the programs must be there, or the Debian package is installed.
need() {
	local package=$1 program
	shift
	for program in "$@"; do
		if command -v "$program" >/dev/null; then return; fi
	done
	install "$package"
}

install() {
	if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
		stop "$1 is missing: install it, on Debian with  apt-get install $1"
	fi
	step "installing $1"
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}

step() { printf '\n== %s\n' "$*"; }

stop() {
	echo "build.sh: $*" >&2
	exit 1
}

# -----------------------------------------------------------------------------

case "${1:-build}" in
build | test | check | bench | package | clean | help) "verb_${1:-build}" ;;
run)
	shift
	verb_run "$@"
	;;
-h | --help) verb_help ;;
*)
	verb_help >&2
	exit 2
	;;
esac
