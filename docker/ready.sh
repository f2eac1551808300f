#!/bin/bash
# Succeeds when the server of this container is ready: ready.sh [port]; SERVER_PORT or 8080 if none
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${1:-${SERVER_PORT:-8080}}"
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[[ $status == 200 ]]
