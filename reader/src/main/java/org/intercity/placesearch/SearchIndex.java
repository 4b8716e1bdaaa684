package org.intercity.placesearch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.intercity.gazetteer.FoldedNames;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;

/** The index over the names of one time, and how its answers are ranked. */
final class SearchIndex {

  /** So many names are weighed for each page of answers. */
  private static final int WEIGHED = 8;

  /** Shorter ones are within one edit of nearly everything. */
  private static final int SHORTEST_WITH_TYPO = 4;

  private static final int SHORTEST_OF_SPACELESS = 3;

  private final FoldedNames names;
  private final NameTransducer transducer;

  SearchIndex(FoldedNames names) {
    this.names = names;
    transducer = NameTransducer.of(names);
  }

  FoldedNames names() {
    return names;
  }

  long bytes() {
    return transducer.bytes();
  }

  List<Place> find(String typed, int limit, ToIntFunction<PlaceId> ties) {
    String folded = FoldedNames.fold(typed);
    if (folded.isEmpty()) {
      return List.of();
    }
    Weighing weighing = new Weighing(limit * WEIGHED);
    weighing.addBeginning(folded, 0);
    Optional<String> bare = names.bare(folded);
    bare.ifPresent(name -> weighing.addBeginning(name, -Score.WHOLE / 2));
    weighing.addNear(bare.orElse(folded));
    return weighing.ranked(ties).stream().limit(limit).toList();
  }

  private static boolean mayHaveTypo(String letters) {
    int count = letters.codePointCount(0, letters.length());
    return count >= SHORTEST_WITH_TYPO
        || (count >= SHORTEST_OF_SPACELESS && Character.isIdeographic(letters.codePointAt(0)));
  }

  /** The answers to one question, each place with its best hit. */
  private final class Weighing {

    private final int limit;
    private final Map<Integer, Double> scores = new HashMap<>();

    Weighing(int limit) {
      this.limit = limit;
    }

    /** The names that begin with a spelling, and what it counts less than what is typed. */
    void addBeginning(String folded, double less) {
      for (NameTransducer.Found found :
          transducer.beginning(TypedLetters.ofFolded(folded), limit)) {
        take(found, (found.untyped() == 0 ? Score.WHOLE : 0) + less);
      }
    }

    /** The names that begin with it but for a typo. */
    void addNear(String folded) {
      String letters = TypedLetters.ofFolded(folded);
      if (mayHaveTypo(letters)) {
        for (NameTransducer.Found found : transducer.beginningNear(letters, limit)) {
          take(found, Score.TYPO + (found.untyped() <= 1 ? Score.WHOLE_BUT_FOR_TYPO : 0));
        }
      }
    }

    private void take(NameTransducer.Found found, double hit) {
      for (FoldedNames.Bearer bearer : names.bearers(found.at())) {
        scores.merge(bearer.place(), Score.of(bearer) + hit, Math::max);
      }
    }

    List<Place> ranked(ToIntFunction<PlaceId> ties) {
      record Ranked(Place place, double score) {}
      return scores.entrySet().stream()
          .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
          .limit(limit)
          .map(
              each -> {
                Place place = names.place(each.getKey());
                int count = ties.applyAsInt(place.id());
                return new Ranked(place, each.getValue() + Score.ofTies(count));
              })
          .sorted(
              Comparator.comparingDouble(Ranked::score)
                  .reversed()
                  .thenComparing(each -> each.place().id()))
          .map(Ranked::place)
          .toList();
    }
  }
}
