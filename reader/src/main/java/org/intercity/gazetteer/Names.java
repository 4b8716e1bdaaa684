package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a name can mean: the places that bear it, and those that agree with its level word. */
record Names(PlaceFile file, LevelWords words) {

  private static final long WELL_KNOWN = 2_000_000;

  /** The meanings of a name as written, the greatest first. */
  List<Meaning> meanings(String name) {
    String key = NameKey.of(name);
    Optional<LevelWords.Stripped> stripped = words.strip(key);
    Map<Integer, Meaning> found = new LinkedHashMap<>();
    LevelWord word = stripped.map(LevelWords.Stripped::word).orElse(null);
    file.refs(key).forEach(ref -> found.put(ref.place(), meaning(ref, word)));
    stripped.ifPresent(
        s ->
            file.refs(s.stem()).stream()
                .filter(ref -> s.word().agreesWith(file.level(ref.place())))
                .forEach(ref -> found.putIfAbsent(ref.place(), meaning(ref, s.word()))));
    List<Meaning> meanings = new ArrayList<>(found.values());
    if (word != null && word.own()) {
      meanings.removeIf(m -> !mayOwn(m.place()));
    }
    // what a place is called somewhere outweighs what another could be called by rule
    if (meanings.stream().anyMatch(Names::isAttested)) {
      meanings.removeIf(m -> m.kind() == NameRef.Kind.BY_RULE);
    }
    meanings.sort(Comparator.comparing(Meaning::place, Weight.GREATEST));
    return meanings;
  }

  /**
   * Whether a name is one only by rule and only of smaller places: such names are as short and as
   * many as ordinary words.
   */
  boolean isDoubtful(List<NameRef> refs) {
    return refs.stream()
        .allMatch(
            ref -> ref.kind() == NameRef.Kind.BY_RULE && file.population(ref.place()) < WELL_KNOWN);
  }

  private static boolean isAttested(Meaning meaning) {
    return meaning.kind() == NameRef.Kind.PRIMARY || meaning.kind() == NameRef.Kind.OTHER;
  }

  private Meaning meaning(NameRef ref, @Nullable LevelWord word) {
    Place place = file.place(ref.place());
    boolean agrees = word != null && word.agreesWith(place.level());
    return new Meaning(place, ref.kind(), agrees ? word : null, file.isListed(ref.place()));
  }

  /** Whether one of the place's names bears a word as 광역시, or none is known that could. */
  private boolean mayOwn(Place place) {
    return place.names().isEmpty()
        || place.names().values().stream()
            .flatMap(name -> words.strip(NameKey.of(name)).stream())
            .anyMatch(stripped -> stripped.word().own());
  }

  /**
   * One place that a name can mean.
   *
   * @param word the level word that the name bears and the place agrees with, or null
   */
  record Meaning(Place place, NameRef.Kind kind, @Nullable LevelWord word, boolean listed) {}
}
