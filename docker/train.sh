#!/bin/sh
# Starts the unpacked server of a directory once, with a database of its own that is thrown away,
# and keeps the classes that it used as kyphoplasty-server.jsa: train.sh <directory>
set -eu
server=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -XX:ArchiveClassesAtExit="$server/kyphoplasty-server.jsa" -XX:TieredStopAtLevel=1 -Xmx1g \
  -jar "$server/kyphoplasty-server.jar" --server.port=0 --kyphoplasty.data-dir="$work/data" >"$work/log" 2>&1 &
process=$!
seconds=0
until grep -q 'Ready after' "$work/log"; do
  kill -0 "$process" 2>/dev/null && [ "$seconds" -lt 300 ] || { cat "$work/log" >&2; kill "$process"; exit 1; }
  sleep 1
  seconds=$((seconds + 1))
done
kill "$process"
wait "$process" || true
test -s "$server/kyphoplasty-server.jsa" || { cat "$work/log" >&2; exit 1; }
