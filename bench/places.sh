#!/bin/sh
# The figures of the places, a line each: bench/places.sh FILES... -- TEXTS...
# Imports the publishers' FILES into a scratch folder, finds names in TEXTS beside three usual ways, and searches as typed.
# Without arguments: the files and articles beside the project, where they are there. docs/performance.md keeps the figures.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
cd "$home"
fail() { printf 'places.sh: %s\n' "$*" >&2; exit 2; }

if [ $# -eq 0 ]; then
  data=../shared/data/gazetteer
  [ -d "$data" ] || fail "$data is not there; name files of places, then --, then articles."
  set -- "$data"/cities15000.zip "$data"/cities5000.zip "$data"/admin1CodesASCII.txt "$data"/countryInfo.txt \
    "$data"/natural_earth_places.tsv -- ../shared/articles/dev/*.json
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/intercity-places-XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

./intercity --version >/dev/null # builds what is not built
cores=$(getconf _NPROCESSORS_ONLN)
echo "machine: $cores cores, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"

: >"$scratch/files"
while [ $# -gt 0 ] && [ "$1" != -- ]; do printf '%s\n' "$1" >>"$scratch/files"; shift; done
[ $# -gt 1 ] || fail "no texts: name articles after --"
shift

began=$(date +%s)
tr '\n' '\0' <"$scratch/files" | xargs -0 ./intercity places import --data "$scratch/data" >"$scratch/import"
tail -n 1 "$scratch/import"
echo "import: $(($(date +%s) - began)) s"

mvn -B -q -pl reader dependency:build-classpath -Dmdep.outputFile="$scratch/reader.path" >/dev/null
mvn -B -q -f bench/places/pom.xml dependency:build-classpath -Dmdep.outputFile="$scratch/beside.path" >/dev/null
path=$home/reader/target/classes:$(cat "$scratch/reader.path"):$(cat "$scratch/beside.path")
javac=$(dirname "$(./intercity java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')/.")/bin/javac
"$javac" -nowarn -cp "$path" -d "$scratch/classes" bench/places/*.java
./intercity java -Xmx6g --enable-native-access=ALL-UNNAMED -cp "$scratch/classes:$path" org.intercity.gazetteer.Mentions \
  "$(ls "$scratch"/data/gazetteer/places-*.bin | tail -n 1)" "$@"

# as the desk runs: with the first compiler alone
./intercity java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$home/server/target/app/lib/*" bench/Search.java \
  "$scratch/data" "${INTERCITY_BENCH_SEARCHES:-20000}"
