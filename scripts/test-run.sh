#!/usr/bin/env bash
# What ./run says and does when something is in its way: a missing JDK, a busy port, a careless --fresh, Ctrl-C, a
# process that was killed. Takes the jar that is built already and no network; ./verify calls it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
HOME_FOLDER=$(mktemp -d)
# shellcheck source=scripts/toolbox.sh
. scripts/toolbox.sh

export STEADFAST_HOME=$HOME_FOLDER/first
export JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=1
PATIENCE=60
runner=''
failures=0

# After a failure in the middle: the shell with its program, and the database, which is in no group of theirs.
clean_up() {
  local server
  server=$(server_pid)
  [ -z "$runner" ] || kill -KILL -- "-$runner" 2>/dev/null || true
  [ -z "$server" ] || kill -QUIT "$server" 2>/dev/null || true
  rm -rf "$HOME_FOLDER"
}
trap clean_up EXIT

passed() { say "passed  $1"; }

# expect NAME FILE WORDS: the words stand in the file.
expect() {
  if grep -qF -- "$3" "$2"; then
    passed "$1"
  else
    failures=$((failures + 1))
    say "FAILED  $1: '$3' is not in:" && tail -n 12 "$2" | sed 's/^/        /'
  fi
}

# holds NAME COMMAND…: the command succeeds.
holds() {
  local name=$1
  shift
  if "$@"; then passed "$name"; else failures=$((failures + 1)) && say "FAILED  $name"; fi
}

# refused NAME WORDS COMMAND…: the command ends by itself, not with 0, and says so.
refused() {
  local name=$1 words=$2 output=$HOME_FOLDER/refused.txt
  shift 2
  if "$@" >"$output" 2>&1; then
    failures=$((failures + 1))
    say "FAILED  $name: it was not refused"
  else
    expect "$name" "$output" "$words"
  fi
}

until_true() {
  local end=$((SECONDS + PATIENCE))
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}

says() { grep -qF -- "$1" "$HOME_FOLDER/output.txt"; }
# Gone, or dead and not yet taken note of by its parent.
ended() { [[ $(ps -o stat= -p "$1") != [!Z]* ]]; }
server_pid() { head -n 1 "$STEADFAST_HOME/pg/postmaster.pid" 2>/dev/null || true; }

# A shell of its own group, as a terminal would start it, so that Ctrl-C reaches all of it.
start() {
  : >"$HOME_FOLDER/output.txt"
  set -m
  ./run --no-demo --no-cache --port "$port" >"$HOME_FOLDER/output.txt" 2>&1 &
  runner=$!
  set +m
  until_true says 'is ready' || fail "./run did not start:" "$(cat "$HOME_FOLDER/output.txt")"
}

free_port() {
  local candidate
  for candidate in $(seq 18471 18571); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null; then
      printf '%s' "$candidate"
      return 0
    fi
  done
}

# fake_jdk FOLDER VERSION
fake_jdk() {
  mkdir -p "$1/bin"
  : >"$1/bin/javac"
  chmod +x "$1/bin/javac"
  printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
}

jdk_among() (
  unset JAVA_HOME
  JDK_PLACES=("$@")
  use_jdk
  printf '%s' "$JAVA_HOME"
)

jdks() {
  local folder=$HOME_FOLDER/jdks
  fake_jdk "$folder/17" 17.0.12
  fake_jdk "$folder/25" 25.0.1
  fake_jdk "$folder/26" 26
  refused "no JDK: it says which one is needed" 'needs a JDK 25' jdk_among "$folder/nothing"
  refused "a JDK that is too old is not taken" 'needs a JDK 25' jdk_among "$folder/17"
  holds "JDK 25 is found beside an older and a newer one" \
    [ "$(jdk_among "$folder/17" "$folder/26" "$folder/25")" = "$folder/25" ]
}

careless_fresh() {
  local before after
  before=$(cat "$STEADFAST_HOME/secrets.properties")
  refused "--fresh without a terminal is refused" 'nobody is here to agree' ./run --no-demo --port "$port" --fresh </dev/null
  refused "--fresh that is answered with no removes nothing" 'Nothing was removed' \
    script -qec "./run --no-demo --port $port --fresh" /dev/null <<<no
  after=$(cat "$STEADFAST_HOME/secrets.properties")
  holds "and the data are still there" [ "$before" = "$after" ]
}

busy_port() {
  refused "a busy port is named, with the way out" "Port $port is taken" \
    env STEADFAST_HOME="$HOME_FOLDER/second" ./run --no-demo --port "$port"
}

killed() {
  local program server
  program=$(pgrep -P "$runner" java)
  server=$(server_pid)
  kill -KILL "$program"
  holds "./run ends when the program was killed" until_true ended "$runner"
  expect "and says so" "$HOME_FOLDER/output.txt" 'ended unexpectedly'
  start
  expect "the next start recovers the database" "$STEADFAST_HOME/logs/steadfast.log" 'the database recovers'
  holds "and stops the server left behind" ended "$server"
}

interrupted() {
  local program server
  program=$(pgrep -P "$runner" java)
  server=$(server_pid)
  kill -INT -- "-$runner"
  holds "Ctrl-C ends ./run" until_true ended "$runner"
  expect "and says that the data are kept" "$HOME_FOLDER/output.txt" 'Stopped. The data are kept.'
  holds "and the program" ended "$program"
  holds "and the database" until_true ended "$server"
  holds "which leaves no mark of a crash" [ ! -e "$STEADFAST_HOME/pg/postmaster.pid" ]
}

use_jdk
use_tool script bsdutils
port=$(free_port)
mkdir -p "$STEADFAST_HOME"
lay_out "$STEADFAST_HOME/app"
mkdir -p "$HOME_FOLDER/second"
cp -rp "$STEADFAST_HOME/app" "$HOME_FOLDER/second/app"

jdks
start
expect "an empty installation leads to its set-up page" "$HOME_FOLDER/output.txt" "http://localhost:$port/set-up, set-up code"
busy_port
killed
interrupted
careless_fresh

[ "$failures" -eq 0 ]
