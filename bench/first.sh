#!/bin/sh
# The first figures of Intercity, one a line: bench/first.sh [start] [read] [home] [kills] [sync]; all of them without a
# word. docs/performance.md says what each measures, docs/settings.md the variables that change the counts.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
cd "$home"

fail() { printf 'first.sh: %s\n' "$*" >&2; exit 2; }

scratch=$(mktemp -d "${TMPDIR:-/tmp}/intercity-bench-XXXXXX")
child=
clean() {
  if [ -n "$child" ]; then
    kill "$child" 2>/dev/null || true
    wait "$child" 2>/dev/null || true
  fi
  rm -rf "$scratch"
}
trap clean EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# In the background, so that a signal reaches the trap at once; the program ends its own servers when it is ended.
measure() {
  program=$1; shift
  ./intercity java -XX:+UseSerialGC -Djava.io.tmpdir="$scratch" "bench/$program.java" "$scratch" "$@" &
  child=$!
  status=0; wait "$child" || status=$?
  child=
  return "$status"
}

start() { measure Starts "${INTERCITY_BENCH_STARTS:-5}"; }
read_() { measure Reads "${INTERCITY_BENCH_READS:-10}" examples/gwangju-qingdao.en.txt ../shared/articles/founding.en.txt; }
home_() { measure Home "${INTERCITY_BENCH_RATE:-200}" "${INTERCITY_BENCH_SECONDS:-20}"; }
kills() { measure Kills "${INTERCITY_BENCH_KILLS:-50}"; }
sync_() {
  if command -v strace >/dev/null 2>&1; then measure Sync
  else echo "sync before acknowledgement: not shown, strace is missing"; fi
}

[ $# -gt 0 ] || set -- start read home kills sync
for part; do
  case $part in start|read|home|kills|sync) ;; *) fail "$part: choose of start, read, home, kills, sync." ;; esac
done

./intercity --version >/dev/null # builds what is not built
cores=$(getconf _NPROCESSORS_ONLN)
memory=$(sed -n 's/^MemTotal: *\([0-9]*\) kB/\1/p' /proc/meminfo 2>/dev/null || true)
echo "machine: $cores cores, $((${memory:-0} / 1048576)) GiB memory, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"
echo "java: $(./intercity java -version 2>&1 | sed -n 2p)"

for part; do
  case $part in read|home|sync) "${part}_" ;; *) "$part" ;; esac
done
