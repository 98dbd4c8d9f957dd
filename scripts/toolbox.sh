# shellcheck shell=bash
# What ./run, ./verify and bench/ share: words for people, and finding or providing the tools a build needs.
# The caller stands in the top folder and has set HOME_FOLDER (where everything local is kept).

say() { printf '%s\n' "$*"; }

# fail REASON WAY_OUT: two sentences on standard error, then the end.
fail() {
  printf '\n%s\n' "$1" >&2
  [ $# -lt 2 ] || printf '%s\n' "$2" >&2
  exit 1
}

# The major version of the JDK in folder $1, or nothing where there is no complete JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

JDK_PLACES=(/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* "$HOME"/.jdks/*
  "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home)

# Sets JAVA_HOME and PATH to a JDK 25 or newer: the one in JAVA_HOME, else the oldest that fits.
use_jdk() {
  local folder version best='' best_version=9999
  if [ -n "${JAVA_HOME:-}" ]; then
    version=$(jdk_version "$JAVA_HOME")
    if [ "${version:-0}" -ge 25 ]; then best=$JAVA_HOME; fi
  fi
  if [ -z "$best" ]; then
    for folder in "${JDK_PLACES[@]}"; do
      version=$(jdk_version "$folder")
      if [ "${version:-0}" -ge 25 ] && [ "$version" -lt "$best_version" ]; then
        best=$folder best_version=$version
      fi
    done
  fi
  [ -n "$best" ] || fail "Steadfast needs a JDK 25 (with javac), and none was found here." \
    "Install one, for example Temurin 25 from your system's packages, or point JAVA_HOME at it."
  export JAVA_HOME=$best PATH="$best/bin:$PATH"
}

use_maven() {
  command -v mvn >/dev/null || fail "Maven is missing; it builds Steadfast." \
    "Install it: 'apt install maven', 'dnf install maven' or 'brew install maven' (3.8.7 or newer)."
}

# Puts a Node 24 with npm on PATH. Vaadin's build takes no other, and the registry's own package brings a complete one.
use_node() {
  local private="$HOME_FOLDER/node"
  ! has_node || return 0
  PATH="$private/bin:$PATH"
  ! has_node || return 0
  command -v npm >/dev/null || install_package npm
  hash -r
  ! has_node || return 0
  command -v npm >/dev/null || fail "The front end is built with Node 24, and there is no npm here to fetch that with." \
    "Install npm: 'apt install npm', 'dnf install npm' or 'brew install node'. Any version does; Node 24 then goes into $private."
  say "Fetching Node 24 into $private …"
  mkdir -p "$HOME_FOLDER/logs"
  npm install --global --prefix "$private" --no-audit --no-fund node@24.21.0 npm@11 \
    >"$HOME_FOLDER/logs/node.log" 2>&1 || fail "Node 24 could not be fetched: $(tail -n 3 "$HOME_FOLDER/logs/node.log")" \
    "Install Node 24 yourself and try again, or look at $HOME_FOLDER/logs/node.log."
  hash -r
}

# Some systems have Node and npm in two packages.
has_node() {
  command -v npm >/dev/null && command -v node >/dev/null && [[ $(node --version) == v24.* ]]
}

if command -v sha256sum >/dev/null; then SHA256=(sha256sum); else SHA256=(shasum -a 256); fi

# One checksum over everything the production jar is made of.
sources_stamp() {
  find pom.xml .mvn .npmrc package.json package-lock.json src/main frontend -type f \
    ! -path 'frontend/generated/*' ! -path 'src/main/bundles/*' -print0 |
    LC_ALL=C sort -z | xargs -0 "${SHA256[@]}" | "${SHA256[@]}" | cut -c1-32
}

# lay_out FOLDER: the built jar laid out for a fast start, with the embedded database beside it and the sources' stamp.
lay_out() {
  local app=$1 jar
  rm -rf "$app"
  java -Djarmode=tools -jar target/steadfast.jar extract --destination "$app" >/dev/null
  mkdir -p "$app/embedded"
  for jar in target/embedded/*.jar; do
    [ -e "$app/lib/$(basename "$jar")" ] || cp -p "$jar" "$app/embedded/"
  done
  sources_stamp >"$app/stamp"
}

# maven LOG ARGUMENTS…: Maven into a log file; on failure the lines that say why.
maven() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  mvn -B -ntp "$@" >"$log" 2>&1 && return 0
  grep -E '^\[ERROR\]|BUILD FAILURE|Tests run:.*(Failures|Errors): [1-9]' "$log" | grep -vE 'Help 1|re-run Maven|^\[ERROR\] *$' |
    head -n 60 >&2
  say "The whole log: $log" >&2
  return 1
}

# use_tool COMMAND PACKAGE: installs a tool that checks need, where that can be done without asking.
use_tool() {
  command -v "$1" >/dev/null && return 0
  install_package "$2"
  command -v "$1" >/dev/null || fail "'$1' is missing; a check needs it." "Install the package '$2' and try again."
}

install_package() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing $1 …"
    mkdir -p "$HOME_FOLDER/logs"
    { apt-get install -y "$1" || { apt-get update && apt-get install -y "$1"; }; } \
      >"$HOME_FOLDER/logs/install-$1.log" 2>&1 || true
  fi
}

# Finds or provides a Chromium for the browser tests; where only Playwright's own can be had, downloads that.
use_browser() {
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  find_browser || { install_package chromium && find_browser; } || download_browser
}

# The same names as in Browsers.java.
find_browser() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}

download_browser() {
  unset PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD
  say "Downloading Playwright's own Chromium …"
  if ! maven "$HOME_FOLDER/logs/browser.log" -Pfast test-compile dependency:build-classpath \
    -Dmdep.outputFile="$HOME_FOLDER/test-classpath" ||
    ! java -cp "$(cat "$HOME_FOLDER/test-classpath")" com.microsoft.playwright.CLI install chromium \
      >>"$HOME_FOLDER/logs/browser.log" 2>&1; then
    fail "The browser tests need Chromium; none is here and none could be downloaded." \
      "Install one and try again (Debian: apt install chromium)."
  fi
}
