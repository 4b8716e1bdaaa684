#!/bin/sh
# Looks for texts, pages, papers and dates that break the reader: bench/fuzz.sh [SECONDS [TARGET...]]
# Jazzer changes what comes in by what the code did with it. Targets: Edtf Pages Papers Dates Texts Long (all, one after the
# other, SECONDS each; 120). What it finds goes to target/fuzz/, the last lines of each target say what was run.
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
cd "$home"
seconds=${1:-120}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- Edtf Pages Papers Dates Texts Long
longest=${INTERCITY_FUZZ_LONGEST:-20} # seconds one input may take, watched as it is
seed=${INTERCITY_FUZZ_SEED:-16}

scratch=$(mktemp -d "${TMPDIR:-/tmp}/intercity-fuzz-XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
found=$home/target/fuzz
mkdir -p "$found"

# what Maven says is shown where it fails
trap 'cat "$scratch/maven.log" >&2; rm -rf "$scratch"' EXIT
mvn -B -ntp -q -pl reader compile dependency:build-classpath -Dmdep.outputFile="$scratch/reader.path" >/dev/null 2>"$scratch/maven.log"
mvn -B -ntp -q -f bench/fuzz/pom.xml dependency:build-classpath -Dmdep.outputFile="$scratch/fuzz.path" >/dev/null 2>>"$scratch/maven.log"
trap 'rm -rf "$scratch"' EXIT
cp -r reader/target/classes "$scratch/reader" # a build may go on beside
path=$scratch/reader:$(cat "$scratch/reader.path"):$(cat "$scratch/fuzz.path")
javac=$(dirname "$(./intercity java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')/.")/bin/javac
"$javac" -nowarn -cp "$path" -d "$scratch/classes" bench/fuzz/*.java
path=$scratch/classes:$path
./intercity java -cp "$path" org.intercity.fuzz.Seeds "$scratch/seeds"

broke=0
for target in "$@"; do
  case $target in
    Edtf) most=40 ;;
    Dates) most=80 ;;
    Texts | Long) most=800 ;;
    *) most=2000 ;;
  esac
  echo "$target: $seconds s, seed $seed"
  nice ./intercity java -Xmx1g -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED \
    -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory -Dlog4j2.simplelogLevel=OFF -cp "$path" \
    com.code_intelligence.jazzer.Jazzer "--target_class=org.intercity.fuzz.${target}Fuzz" \
    "--instrumentation_includes=org.intercity.**:kr.dogfoot.**:org.apache.pdfbox.**:org.jsoup.**" \
    "--instrumentation_excludes=org.intercity.gazetteer.**" -report_slow_units=5 \
    --keep_going=20 "--reproducer_path=$found" "-artifact_prefix=$found/$target-" -dict=bench/fuzz/words.dict \
    "-max_total_time=$seconds" "-timeout=$longest" "-max_len=$most" "-seed=$seed" -print_final_stats=1 \
    "$scratch/seeds/${target}Fuzz" >"$found/$target.log" 2>&1 || broke=1
  grep -aE '^(== Java Exception|ALARM|== .*libFuzzer: (timeout|out-of-memory))' "$found/$target.log" || true
  grep -aE '^(Done |stat::(average|slowest))' "$found/$target.log" || true
done
exit $broke
