package org.intercity.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.intercity.gazetteer.BareName;
import org.intercity.merging.ReportedAct.Voice;
import org.intercity.reader.Reading;

/**
 * Who speaks: documents that carry the release of one office, or nearly the same text, are one
 * voice.
 */
final class Voices {

  private final List<Reading> readings;
  private final int[] first;

  private Voices(List<Reading> readings) {
    this.readings = readings;
    this.first = IntStream.range(0, readings.size()).toArray();
  }

  /** The voices behind claims of one act, in the order of their first claims. */
  static List<Voice> of(List<Claim> claims, Sides sides) {
    IdentityHashMap<Reading, Integer> numbers = new IdentityHashMap<>();
    List<Reading> readings = new ArrayList<>();
    for (Claim claim : claims) {
      if (numbers.putIfAbsent(claim.reading(), readings.size()) == null) {
        readings.add(claim.reading());
      }
    }
    Voices voices = new Voices(readings);
    voices.joinReleases(claims, sides);
    voices.joinTexts();
    Map<Integer, List<Claim>> each = new TreeMap<>();
    for (Claim claim : claims) {
      int voice = voices.root(numbers.getOrDefault(claim.reading(), 0));
      each.computeIfAbsent(voice, none -> new ArrayList<>()).add(claim);
    }
    return each.values().stream()
        .map(all -> new Voice(all.stream().sorted(Comparator.comparing(Voices::day)).toList()))
        .toList();
  }

  private static String day(Claim claim) {
    var published = claim.reading().document().published();
    return published == null ? "9999" : published.toString();
  }

  private void joinReleases(List<Claim> claims, Sides sides) {
    Map<String, String> offices = new HashMap<>();
    for (Claim claim : claims) {
      for (Side side : sides.of(claim)) {
        sides.places().names(side).forEach(name -> offices.putIfAbsent(name, side.key()));
      }
    }
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      String releasedBy = readings.get(i).provenance().releasedBy();
      if (releasedBy != null) {
        String bare = BareName.of(releasedBy);
        Integer before = known.putIfAbsent(offices.getOrDefault(bare, bare), i);
        if (before != null) {
          join(before, i);
        }
      }
    }
  }

  private void joinTexts() {
    if (readings.size() < 2) {
      return;
    }
    Map<Long, List<Integer>> alike = new HashMap<>();
    List<Sketch> sketches = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Sketch sketch = Sketch.of(readings.get(i).document().text());
      sketches.add(sketch);
      for (long mark : sketch.foremost()) {
        List<Integer> others = alike.computeIfAbsent(mark, none -> new ArrayList<>());
        boolean joined = false;
        for (int other : others) {
          if (sketch.isNear(sketches.get(other))) {
            join(other, i);
            joined = true;
            break;
          }
        }
        if (!joined) {
          others.add(i);
        }
      }
    }
  }

  private void join(int one, int other) {
    int before = root(one);
    int after = root(other);
    first[Math.max(before, after)] = Math.min(before, after);
  }

  private int root(int reading) {
    int at = reading;
    while (first[at] != at) {
      at = first[at];
    }
    return at;
  }
}
