package org.intercity.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.gazetteer.FoldedNames;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.Journal;
import org.intercity.placesearch.TypedLetters;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The register's bodies by their places, with how many ties each has. Kept until the journal or the
 * gazetteer moves on, since every letter typed asks for it.
 */
@Component
class TiedPlaces {

  private final Register register;
  private final Journal journal;
  private final Gazetteer gazetteer;
  private volatile @Nullable Known known;

  TiedPlaces(Register register, Journal journal, Gazetteer gazetteer) {
    this.register = register;
    this.journal = journal;
    this.gazetteer = gazetteer;
  }

  /**
   * A body with what is said of it.
   *
   * @param place the id its place has now
   */
  record Tied(Body body, PlaceId place, int ties, List<String> letters) {

    private boolean begins(String typed) {
      return letters.stream()
          .anyMatch(name -> name.startsWith(typed) || name.contains(' ' + typed));
    }
  }

  private record Known(
      long head, FoldedNames names, List<Tied> bodies, Map<PlaceId, Integer> ties) {}

  /** How many ties the bodies of a place have. */
  int ties(PlaceId place) {
    return known().ties().getOrDefault(place, 0);
  }

  /** The bodies of a place. */
  List<Tied> in(PlaceId place) {
    return known().bodies().stream().filter(tied -> tied.place().equals(place)).toList();
  }

  /** The bodies one of whose names, or of its words, begins with what is typed; most ties first. */
  List<Tied> named(String typed, int limit) {
    String letters = TypedLetters.of(typed);
    return letters.isEmpty()
        ? List.of()
        : known().bodies().stream().filter(tied -> tied.begins(letters)).limit(limit).toList();
  }

  private Known known() {
    long head = journal.head();
    FoldedNames names = gazetteer.names();
    Known now = known;
    if (now == null || now.head() != head || now.names() != names) {
      now = read(head, names);
      known = now;
    }
    return now;
  }

  private Known read(long head, FoldedNames names) {
    RegisterView view = register.now();
    Map<BodyId, Long> counts =
        view.ties().stream()
            .flatMap(tie -> tie.parties().stream())
            .collect(Collectors.groupingBy(Body::id, Collectors.counting()));
    List<Tied> bodies = new ArrayList<>();
    Map<PlaceId, Integer> ties = new HashMap<>();
    for (Body body : view.bodies()) {
      int count = counts.getOrDefault(body.id(), 0L).intValue();
      PlaceId place = gazetteer.find(body.place().id()).map(Place::id).orElse(body.place().id());
      List<String> letters =
          Stream.concat(Stream.of(body.name()), body.place().names().values().stream())
              .map(TypedLetters::of)
              .distinct()
              .toList();
      bodies.add(new Tied(body, place, count, letters));
      ties.merge(place, count, Integer::sum);
    }
    bodies.sort(Comparator.comparingInt(Tied::ties).reversed());
    return new Known(head, names, List.copyOf(bodies), Map.copyOf(ties));
  }
}
