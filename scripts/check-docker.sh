#!/usr/bin/env bash
# Looks at the Dockerfile as far as that goes without a container engine: what it copies is there and is let through,
# nobody is root, the image knows whether it is well, and the program starts as ./run starts it.
# Another Dockerfile may be named, to see the check fail.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
FILE=${1:-Dockerfile}
failures=0

wrong() {
  failures=$((failures + 1))
  printf '%s: %s\n' "$FILE" "$*" >&2
}

# The instructions, continued lines joined, without comments.
instructions() {
  sed -e '/^[[:space:]]*#/d' "$FILE" | sed -e ':a' -e '/\\$/N; s/\\\n//; ta'
}

# The arguments of all instructions of a kind, one instruction a line.
all() { instructions | sed -n "s/^$1[[:space:]][[:space:]]*//p"; }

# .dockerignore leaves everything out, then lets some files and folders back in.
let_through() {
  local path=$1
  until grep -qxF "!$path" .dockerignore; do
    [[ $path == */* ]] || return 1
    path=${path%/*}
  done
}

sources_are_there() {
  local words word from
  while read -ra words; do
    from=''
    while [[ ${words[0]} == --* ]]; do
      [[ ${words[0]} != --from=* ]] || from=${words[0]#--from=}
      words=("${words[@]:1}")
    done
    if [ -n "$from" ]; then
      instructions | grep -qiE "^FROM .* AS $from\$" || wrong "no stage is called $from"
      continue
    fi
    for word in "${words[@]:0:${#words[@]}-1}"; do
      [ -e "$word" ] || wrong "there is no $word to copy"
      git ls-files --error-unmatch "$word" >/dev/null 2>&1 || wrong "$word is not in the repository"
      let_through "$word" || wrong ".dockerignore keeps $word out"
    done
  done < <(all COPY)
}

images_have_versions() {
  local image
  while read -r image _; do
    [[ $image == *:?* && $image != *:latest ]] || wrong "$image has no version"
  done < <(all FROM)
}

# The last stage: its user, its health check, and that what they call was copied there.
runs_safely() {
  local user script
  user=$(all USER | tail -n 1)
  [[ -n $user && $user != root && $user != 0 ]] || wrong "the program runs as root"
  all RUN | grep -q "useradd .*$user" || wrong "nobody makes the user $user"
  [ "$(all HEALTHCHECK | wc -l)" = 1 ] || wrong "there is no health check"
  for script in healthy.sh start.sh; do
    all COPY | grep -qE "^--chmod=755 .*docker/$script .*/usr/local/bin/|^--chmod=755 .*docker/$script /usr/local/bin/" ||
      wrong "docker/$script is not copied as a program"
  done
  [[ $(all HEALTHCHECK) == *'CMD ["healthy.sh"]' ]] || wrong "the health check does not call healthy.sh"
  [ "$(all ENTRYPOINT)" = '["start.sh"]' ] || wrong "start.sh does not start it"
}

# What ./run gives the virtual machine always, the container gives it too; the banner and the cache are named apart.
starts_alike() {
  local argument
  while read -r argument; do
    grep -qF -- "$argument" docker/start.sh || wrong "./run starts with $argument and docker/start.sh does not"
  done < <(sed -n 's/^arguments=(\(.*\))$/\1/p' run | tr ' ' '\n' | grep '^-XX:')
  grep -qF -- '-XX:+ExitOnOutOfMemoryError' docker/start.sh || wrong "the container outlives its memory"
  grep -q '^exec java ' docker/start.sh || wrong "the program does not get the signals of the container"
}

sources_are_there
images_have_versions
runs_safely
starts_alike
[ "$failures" -eq 0 ]
