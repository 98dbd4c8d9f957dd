#!/usr/bin/env bash
# Starts the jar in the container. The first start of an image is recorded, every later one is twice as fast;
# recording needs a database and real pages, hence not at build time.
set -euo pipefail
cd /app
options=(-XX:+ExitOnOutOfMemoryError -XX:MaxRAMPercentage=70)
if [ "${1:-}" != --migrate ]; then
  cache=/cache/start-$(cksum <steadfast.jar | cut -d' ' -f1).aot
  if [ -s "$cache" ]; then
    options+=("-XX:AOTCache=$cache" -Xlog:aot=off -Xlog:cds=off)
  elif [ -w /cache ]; then
    rm -f /cache/*.aot*
    options+=("-XX:AOTCacheOutput=$cache" -Dsteadfast.training=true -Xlog:aot=error)
  fi
fi
exec java "${options[@]}" -jar steadfast.jar "$@"
