#!/usr/bin/env bash
# Builds, runs, tests, checks, packs and releases Dateline.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

verb_help() {
	cat <<'TEXT'
./build.sh [COMMAND]     times on two shared cores; the first run takes longer because it downloads what it needs

  build      (default) builds the engine, the bundled scripts and the icons; after that this folder can be loaded
             as an unpacked extension in Chrome and Firefox (1 minute, then 5 seconds)
  run [--browser chromium|firefox] [FILE|URL]
             builds, then opens a browser with a temporary profile on a demo story (or on your page) with the
             reader view open; without a display it prints what the reader view shows and saves screenshots
             in dist/run (30 seconds)
  test       the whole suite: native, in WebAssembly, end to end in Chromium and Firefox (25 minutes)
  check      everything that must pass before merging: format, modules, vet, staticcheck, dead code, shellcheck,
             scripts, extension linter, weight, coverage, test (one browser is asked where both agree; 21 minutes)
  fuzz [TIME]
             every fuzz target for TIME each (default 60s)
  bench [FLAG...]
             what is promised about time and weight, measured beside Readability.js in both browsers (40 minutes)
             bench trust [FLAG...]: what is promised about safety, as a scoreboard and in dist/trust.json
  package    dist/dateline-VERSION-chrome.zip and -firefox.zip, the same bytes from every checkout (10 seconds)
  release    checks version, tag and CHANGELOG, builds the packages twice and compares them, writes
             dist/SHA256SUMS and dist/release-notes.md (3 minutes)
  clean      removes what was built
  help       this text

With BUNDLE=plain the engine is left as the Go linker wrote it (11 MB), for a release of Go that is not known yet.

On Debian as root, missing programs are installed. Everywhere else, or with DATELINE_NO_INSTALL=1, they are named.
TEXT
}

# The engine may weigh so many bytes, as it is and gzipped: check fails above. Lower these when it has become lighter.
BUDGET=6450000
GZIPPED_BUDGET=2120000

# Our packages are not inlined, except where that costs nothing.
INLINING=(-gcflags='dateline/...=-l' -gcflags=dateline/wasm/{forest,text,extract/layout,extract/judge}'=')

# What goes into the packages: nothing that is not named here.
PACKED=(manifest.json LICENSE NOTICE _locales extension/{engine.wasm,icons,built,engine,background,page,reader}
	extension/{library,options,backup,export,marks,welcome,shared})
JS=(env GOOS=js GOARCH=wasm)
ONLY_JS=(./wasm ./wasm/browser/... ./wasm/idb/...) # with files that are built for browsers alone

# --- build -----------------------------------------------------------------

verb_build() {
	need_go
	# A learnt model that cannot be read, or is made for other features, fails here and not on a user's page.
	go test -run '^TestModel$' ./wasm/{extract/judge,outline,story} >/dev/null || stop "a learnt model is broken"
	go run ./wasm/cmd/bundle overlay dist/overlay.json ${BUNDLE:+"$BUNDLE"}
	# Packed pages need no parser of HTML. What is inlined: docs/decisions/0022-engine-weight.md. bundle pack wants the
	# names of the functions (no -s) and leaves them out itself; dist/engine.wasm keeps them, for reading crashes.
	"${JS[@]}" go build -overlay dist/overlay.json -trimpath -buildvcs=false -tags engine "${INLINING[@]}" \
		-ldflags=-w -o dist/engine.wasm ./wasm
	if [ "${BUNDLE:-}" = plain ]; then
		cp dist/engine.wasm extension/engine.wasm
	else
		go run ./wasm/cmd/bundle pack dist/engine.wasm extension/engine.wasm
	fi
	cp "$(go env GOROOT)/lib/wasm/wasm_exec.js" extension/wasm_exec.js
	go run ./wasm/cmd/bundle icons extension/icons/dateline.svg extension/icons
	go run ./wasm/cmd/bundle programs extension/built
	printf 'engine: %d bytes, ' "$(wc -c <extension/engine.wasm)"
	printf '%d gzipped\n' "$(gzip -9c extension/engine.wasm | wc -c)"
}

verb_package() {
	verb_build
	local version store
	version=$(version)
	rm -f dist/dateline-*.zip
	for store in chrome firefox; do
		go run ./wasm/cmd/bundle zip "dist/dateline-$version-$store.zip" "${PACKED[@]}"
	done
	(cd dist && sha256sum dateline-"$version"-*.zip)
}

# version is the one of the manifest.
version() { sed -n 's/^  "version": "\(.*\)",$/\1/p' manifest.json; }

verb_release() {
	need_go
	local version tag
	version=$(version)
	tag=$(git describe --exact-match --tags 2>/dev/null) || stop "no tag on this commit: git tag v$version"
	[ "$tag" = "v$version" ] || stop "the tag is $tag, the manifest says $version"
	[ -z "$(git status --porcelain)" ] || stop "uncommitted changes: a release is made from a commit"
	release_notes "$version" >dist/release-notes.md
	[ -s dist/release-notes.md ] || stop "CHANGELOG.md has no section \"## [$version] - DATE\", or an empty one"
	check_lint
	step "the same packages from a fresh clone"
	rm -rf dist/clone
	git -c advice.detachedHead=false clone -q . dist/clone
	(cd dist/clone && ./build.sh package >/dev/null)
	local zip
	for zip in dist/dateline-"$version"-*.zip; do
		cmp "$zip" "dist/clone/$zip" || stop "$zip is not reproducible"
	done
	rm -rf dist/clone
	(cd dist && sha256sum dateline-"$version"-*.zip | tee SHA256SUMS)
}

# release_notes VERSION: the section of the version in CHANGELOG.md.
release_notes() {
	mkdir -p dist
	awk -v heading="## [$1] - " '/^## |^\[/ { inside = index($0, heading) == 1; next } inside' CHANGELOG.md | sed '/./,$!d'
}

verb_run() {
	need_go
	case " $* " in
	*" firefox "* | *"=firefox "*) need firefox-esr firefox-esr firefox ;;
	*" chromium "* | *"=chromium "*) need chromium chromium google-chrome chromium-browser ;;
	*) need chromium chromium google-chrome chromium-browser firefox-esr firefox ;;
	esac
	install
	verb_build
	go run ./wasm/cmd/run "$@"
}

verb_bench() {
	need_go
	need_browsers
	need_npm
	verb_build
	if [ "${1:-}" = trust ]; then go run ./wasm/e2e/trust "${@:2}"; else go run ./wasm/e2e/bench "$@"; fi
}

verb_clean() {
	rm -rf dist extension/built extension/engine.wasm extension/wasm_exec.js extension/icons/icon-*.png
}

# --- check -----------------------------------------------------------------

# Line and file length, NOTICE, links of the documents and imports are tests of ./wasm.
verb_check() {
	need_go
	need_shellcheck
	need_browsers
	need_npm
	check_format
	check_modules
	check_vet
	check_static
	check_dead
	check_js
	check_lint
	check_weight
	DATELINE_TURNS=1 verb_test
	check_coverage
	check_vulnerabilities
}

check_weight() {
	step "weight of the engine"
	local size zipped
	size=$(wc -c <extension/engine.wasm)
	zipped=$(gzip -9c extension/engine.wasm | wc -c)
	[ "$size" -le "$BUDGET" ] || stop "the engine weighs $size bytes, $BUDGET are allowed"
	[ "$zipped" -le "$GZIPPED_BUDGET" ] || stop "the engine weighs $zipped bytes gzipped, $GZIPPED_BUDGET are allowed"
}

check_format() {
	step "format and shellcheck"
	shellcheck build.sh
	local wrong
	wrong=$(gofmt -l wasm)
	[ -z "$wrong" ] || stop "run gofmt -w on: $wrong"
}

check_modules() {
	step "modules"
	go mod tidy -diff || stop "run go mod tidy"
	go mod verify
}

check_vet() {
	step "vet and jsguard"
	go vet ./wasm/...
	"${JS[@]}" go vet "${ONLY_JS[@]}"
	"${JS[@]}" "$(go tool -n jsguard)" "${ONLY_JS[@]}"
}

check_static() {
	step "staticcheck and go fix"
	go tool staticcheck ./wasm/...
	"${JS[@]}" "$(go tool -n staticcheck)" "${ONLY_JS[@]}"
	[ -z "$(go fix -diff ./wasm/... 2>&1)" ] || stop "run go fix ./wasm/..."
}

# Functions that neither a program nor a test reaches. The stubs are put in place of packages by bundle overlay.
check_dead() {
	step "dead code"
	local dead
	dead=$(go tool deadcode -test ./wasm/... | grep -v '^wasm/browser/[a-z]*/' || true)
	[ -z "$dead" ] || stop "dead code:"$'\n'"$dead"
}

check_js() {
	step "types, linter and unit tests of the scripts"
	need_npm
	npm run --silent check:js
}

check_lint() {
	step "linter of extensions"
	need_npm
	verb_package
	npx --no-install web-ext lint -s "$(echo dist/dateline-*-firefox.zip)" --output text --boring | tee dist/lint.txt
	grep -Eq '^errors +0 *$' dist/lint.txt || stop "web-ext lint finds errors"
}

# Statements that the native tests reach, per package, at least. What only browsers or terminals drive has no floor.
check_coverage() {
	step "coverage"
	awk -v floor=65 '
		$2 ~ /\/(cmd|e2e|browser|idb|lang)(\/|$)|\/extract\/|\/quote\/read/ || $2 == "dateline/wasm" { next }
		/^ok/ && match($0, /coverage: [0-9.]+%/) {
			share = substr($0, RSTART + 10, RLENGTH - 11)
			printf "%5.1f  %s\n", share, $2
			if (share + 0 < floor) low = low " " $2
		}
		END { if (low) { print "below " floor " %:" low; exit 1 } }
	' dist/native.txt || stop "too little of a package is tested"
}

# The database of vulnerabilities is asked over the network; without it this says so.
check_vulnerabilities() {
	step "known vulnerabilities"
	if ! curl -fsS -o /dev/null -m 10 https://vuln.go.dev/index/db.json 2>/dev/null; then
		echo "skipped: vuln.go.dev cannot be reached"
		return
	fi
	go tool govulncheck ./wasm/...
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
	local tests=(env DATELINE_CHECK=1 go test -vet=off -cover)
	# shellcheck disable=SC2046 # package paths have no spaces
	"${tests[@]}" $(go list ./wasm/... | grep -Ev '/(extract|quote)$') | tee dist/native.txt
	# The packages of extract and quote, and the tables of lang, are tested through them.
	"${tests[@]}" -coverpkg=./wasm/extract/...,./wasm/lang ./wasm/extract | tee -a dist/native.txt
	"${tests[@]}" -coverpkg=./wasm/quote,./wasm/quote/read ./wasm/quote | tee -a dist/native.txt
}

# Every package that does not drive browsers or terminals, in the environment it is made for.
test_wasm() {
	step "tests in WebAssembly"
	# shellcheck disable=SC2046
	"${JS[@]}" go test -vet=off -short -p 2 -exec "env -u GOOS -u GOARCH $(go tool -n wasmbrowsertest)" $(js_packages)
}

# Side by side, although two cores are busy with it: one after the other it takes longer still.
test_browsers() {
	step "end to end in Chromium and Firefox, side by side"
	(test_browser chromium) &
	(test_browser firefox) || { wait; stop "end-to-end tests fail in Firefox"; }
	wait $! || stop "end-to-end tests fail in Chromium"
	test_plain
}

# A browser on a busy machine loses a click now and then: at most three failed tests run once more, and are named.
test_browser() {
	local failed tests=(env DATELINE_E2E=1 DATELINE_BROWSERS="$1" go test -v -count=1 -p 1 -timeout 60m ./wasm/e2e/...)
	if "${tests[@]}" | tee "dist/e2e-$1.txt" | grep -v '^ \|^===\|^PASS'; then return; fi
	failed=$(sed -n 's/^--- FAIL: \(Test[A-Za-z0-9_]*\) .*/\1/p' "dist/e2e-$1.txt")
	if grep -q '^panic:' "dist/e2e-$1.txt" || [[ $(wc -w <<<"$failed") != [123] ]]; then return 1; fi
	step "once more in $1, since they failed:" "${failed//$'\n'/ }"
	"${tests[@]}" -run "^(${failed//$'\n'/|})\$"
}

# One test with the engine as the linker wrote it, so that a new release of Go cannot strand the project.
test_plain() {
	step "the plain engine"
	BUNDLE=plain verb_build
	DATELINE_E2E=1 go test -count=1 -run '^TestToggle$' ./wasm/e2e
	verb_build
}

# The packages that are part of the engine, or could be: no programs, and nothing that learns.
js_packages() {
	"${JS[@]}" go list ./wasm/... | grep -Ev '^dateline/wasm(/cmd/.*|/e2e.*|.*/(grow|learn|trial))?$'
}

# Every fuzz target for a time, one after another.
verb_fuzz() {
	need_go
	local file target
	grep -rE '^func Fuzz' --include='*_test.go' wasm | sed 's/:func / /; s/(.*//' | sort | while read -r file target; do
		step "$target in $(dirname "$file")"
		go test -run '^$' -fuzz "^$target\$" -fuzztime "${1:-60s}" "./$(dirname "$file")" </dev/null
	done
}

# --- what is needed ----------------------------------------------------------

need_go() {
	command -v go >/dev/null || stop "Go is missing: https://go.dev/dl, the version in go.mod or later"
}

need_shellcheck() {
	need shellcheck shellcheck
	install
}

need_browsers() {
	need chromium chromium google-chrome chromium-browser
	need firefox-esr firefox-esr firefox
	need xvfb Xvfb
	need xdotool xdotool
	need_fonts
	install
}

# The fonts of the screenshots and of the tests of layout.
need_fonts() {
	command -v dpkg >/dev/null || return 0
	local package
	for package in fonts-dejavu fonts-noto-core; do
		dpkg -s "$package" >/dev/null 2>&1 || MISSING+=("$package")
	done
}

# web-ext needs Node 20 and Debian 12 has 18: npx prefers the one in node_modules.
need_npm() {
	need npm npm
	install
	local quiet=(--no-audit --no-fund --loglevel=error)
	if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
		[ -z "${DATELINE_NO_INSTALL:-}" ] || stop "node_modules is missing or out of date: npm ci"
		npm ci "${quiet[@]}"
	fi
	if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ] && [ ! -x node_modules/.bin/node ]; then
		[ -z "${DATELINE_NO_INSTALL:-}" ] || stop "Node.js is older than 20: npm install --no-save node@22.22.0"
		npm install --no-save "${quiet[@]}" node@22.22.0
	fi
}

# MISSING is what need and need_fonts found missing, as Debian packages.
MISSING=()

# need PACKAGE PROGRAM...: one of the programs must be there, or the Debian package is missing.
need() {
	local package=$1 program
	shift
	for program in "$@"; do
		if command -v "$program" >/dev/null; then return; fi
	done
	MISSING+=("$package")
}

# install installs what is missing, or says what it is.
install() {
	[ ${#MISSING[@]} -gt 0 ] || return 0
	if [ -n "${DATELINE_NO_INSTALL:-}" ] || [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
		stop "missing: ${MISSING[*]} (on Debian: apt-get install ${MISSING[*]})"
	fi
	step "installing ${MISSING[*]}"
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${MISSING[@]}" >/dev/null
	MISSING=()
}

step() { printf '\n== %s\n' "$*"; }

stop() {
	echo "build.sh: $*" >&2
	exit 1
}

# -----------------------------------------------------------------------------

case "${1:-build}" in
build | test | check | package | release | clean | help) "verb_${1:-build}" ;;
run | fuzz | bench)
	verb=${1}
	shift
	"verb_$verb" "$@"
	;;
-h | --help) verb_help ;;
*) verb_help >&2 && exit 2 ;;
esac
