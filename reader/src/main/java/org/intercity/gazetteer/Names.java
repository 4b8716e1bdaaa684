package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a name can mean: the places that bear it, and those that agree with its level word. */
final class Names {

  private static final long WELL_KNOWN = 2_000_000;

  private final PlaceFile file;
  private final LevelWords words;
  private final Remembered<List<Meaning>> meanings = new Remembered<>(this::askedMeanings);
  private final Remembered<List<Place>> places =
      new Remembered<>(name -> List.copyOf(meanings(name).stream().map(Meaning::place).toList()));

  private final Remembered<Weights> weights = new Remembered<>(this::askedWeights);

  Names(PlaceFile file, LevelWords words) {
    this.file = file;
    this.words = words;
  }

  PlaceFile file() {
    return file;
  }

  LevelWords words() {
    return words;
  }

  /** The places a name as written can mean, the greatest first. */
  List<Place> places(String name) {
    return places.to(name);
  }

  /** The meanings of a name as written, the greatest first. */
  List<Meaning> meanings(String name) {
    return meanings.to(name);
  }

  private List<Meaning> askedMeanings(String name) {
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
    return List.copyOf(meanings);
  }

  /** What the places under a key weigh together. */
  Weights weights(String key) {
    return weights.to(key);
  }

  private Weights askedWeights(String key) {
    boolean listed = false;
    boolean doubtful = true;
    long most = 0;
    for (NameRef ref : file.refs(key)) {
      long population = file.population(ref.place());
      listed |= file.isListed(ref.place());
      doubtful &= ref.kind() == NameRef.Kind.BY_RULE && population < WELL_KNOWN;
      most = Math.max(most, population);
    }
    return new Weights(listed, doubtful, most);
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

  /**
   * What the places of one name weigh together.
   *
   * @param listed whether one is in the lists of this project
   * @param doubtful whether it is a name only by rule and only of smaller places: such names are as
   *     short and as many as ordinary words
   * @param population of the most populous
   */
  record Weights(boolean listed, boolean doubtful, long population) {

    /** How many people make a name of two, three, four letters more a place's than a word's. */
    private static final List<Long> PEOPLE = List.of(300_000L, 60_000L, 15_000L);

    /** Whether a name of so many letters, where nothing parts words, tells a place by itself. */
    boolean isKnownBy(int letters) {
      int longer = Math.clamp(letters - 2L, 0, PEOPLE.size() - 1);
      return listed || (!doubtful && population >= PEOPLE.get(longer));
    }
  }
}
