#!/bin/sh
# Figures of the gazetteer, one a line: bench/places.sh FILE... imports publishers' files into a temporary folder and
# searches there as somebody types. docs/performance.md says what is measured.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
[ $# -gt 0 ] || { echo "places.sh: name the publishers' files, as cities15000.zip cities5000.zip." >&2; exit 2; }

scratch=$(mktemp -d "${TMPDIR:-/tmp}/intercity-bench-XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

"$home/intercity" places import --data "$scratch" "$@" >&2
# as the desk runs: with the first compiler alone
"$home/intercity" java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$home/server/target/app/lib/*" \
  "$home/bench/Search.java" "$scratch" "${INTERCITY_BENCH_SEARCHES:-20000}"
