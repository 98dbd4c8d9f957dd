#!/usr/bin/env bash
# Whether the program answers that it is ready; the image needs no other tool for that.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${PORT:-8080}"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 5 answer <&3
[[ $answer == *' 200'* ]]
