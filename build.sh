#!/usr/bin/env bash
# The one door: builds, runs, tests, checks and packs Dateline.
set -euo pipefail
cd "$(dirname "$0")"

help() {
	cat <<'TEXT'
./build.sh [VERB]        times on two shared cores, the first run longer by downloads

  build      (default) extension/engine.wasm, wasm_exec.js and the icons; afterwards this folder loads
             unpacked in Chrome and in Firefox (30 s, then 5 s)
  test       the whole suite: native, in a headless browser, end to end in Chromium and Firefox (8 min);
             installs what it lacks on Debian as root, otherwise names the package and stops
  check      format, vet, jsguard, the linter of extensions, test: what must be green before a change lands (10 min)
  package    dist/dateline-VERSION-chrome.zip and -firefox.zip, the same bytes from every checkout (10 s)
  clean      removes what was built
  help       this text
TEXT
}

# What goes into the packages besides the engine: nothing that is not named here.
PACKED=(manifest.json LICENSE NOTICE _locales extension)
WASM_ENV=(env GOOS=js GOARCH=wasm)

build() {
	need_go
	go run ./wasm/cmd/bundle overlay dist/overlay.json
	"${WASM_ENV[@]}" go build -overlay dist/overlay.json -trimpath -buildvcs=false -ldflags='-s -w -buildid=' -o extension/engine.wasm ./wasm
	cp "$(go env GOROOT)/lib/wasm/wasm_exec.js" extension/wasm_exec.js
	go run ./wasm/cmd/bundle icons extension/icons/dateline.svg extension/icons
	printf 'extension/engine.wasm: %d bytes, %d gzipped\n' "$(wc -c <extension/engine.wasm)" "$(gzip -9c extension/engine.wasm | wc -c)"
}

package() {
	build
	local version
	version=$(sed -n 's/^  "version": "\(.*\)",$/\1/p' manifest.json)
	for store in chrome firefox; do
		go run ./wasm/cmd/bundle zip "dist/dateline-$version-$store.zip" "${PACKED[@]}"
	done
	sha256sum dist/dateline-"$version"-*.zip
}

need_go() {
	command -v go >/dev/null || stop "Go is missing: https://go.dev/dl, the version in go.mod or later"
}

stop() {
	echo "build.sh: $*" >&2
	exit 1
}

main() {
	case "${1:-build}" in
	build | package | help) "${1:-build}" ;;
	*)
		help >&2
		exit 2
		;;
	esac
}

main "$@"
