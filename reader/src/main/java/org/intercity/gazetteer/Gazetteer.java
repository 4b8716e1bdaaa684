package org.intercity.gazetteer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places by any of their names. Safe for many threads. */
public interface Gazetteer {

  /** The place that has this id, or had it once, or has it in another register. */
  Optional<Place> find(PlaceId id);

  /** The ids by which other registers know a place, and those of ours that were merged into it. */
  List<PlaceId> idsOf(PlaceId id);

  /** What publishers say of a place's population, in the order they came. */
  List<Population> populationsOf(PlaceId id);

  /** The country with this ISO 3166-1 alpha-2 code. */
  Optional<Place> findCountry(String iso);

  /**
   * All places one of whose names is {@code name}, after folding case, width and diacritics and
   * setting aside level words (시, City, 省 …), which the places must agree with; countries first,
   * then the most populous.
   */
  List<Place> named(String name);

  /**
   * Cities of a country that are known in Latin letters only, and whose name is the sound of this
   * one in Han characters or Hangul; the greatest first.
   */
  List<Place> sounding(String name, String country);

  /**
   * A name of a country's own script in Latin letters, by the rule in use there: Goheung for 고흥,
   * Anji for 安吉; empty where the country has no such rule.
   */
  Optional<String> romanised(String name, String country);

  /**
   * Names known here that stand in {@code text}, leftmost longest, in order. Offsets are UTF-16
   * indexes. A name glued to a level word or particle (칭다오시청) is found without it.
   */
  List<Mention> mentions(String text, String language);

  /**
   * Ranks the places a mention can mean, best first, with a reason for every factor that weighed.
   */
  Resolution resolve(String mention, Context context);

  /** Names nearest to one that is not known, for a message; at most {@code limit}. */
  List<Place> nearest(String name, int limit);

  /** Every name known now, for an index made of them elsewhere. */
  FoldedNames names();

  /**
   * A stretch of text that is the name of one or more places.
   *
   * @param start first character, as a UTF-16 index
   * @param end one past the last
   * @param name the text there, level word included
   * @param places what it can mean, the greatest first; empty where the text names a district or
   *     county that is not known apart from the city it is written with, and which must not be
   *     taken for that city
   */
  record Mention(int start, int end, String name, List<Place> places) {
    public Mention {
      places = List.copyOf(places);
    }
  }

  /**
   * The company a mention keeps.
   *
   * @param language of the text, as {@code ko}
   * @param countries ISO codes of countries named near it, those that count first before others
   * @param units provinces, states and cities named near it, those that count first before others
   * @param home the country of the outlet or of the office reading, or empty
   * @param beside what stands directly beside it
   */
  record Context(
      String language,
      List<String> countries,
      Set<PlaceId> units,
      Optional<String> home,
      Beside beside) {
    public Context {
      countries = List.copyOf(countries);
      // the first that speaks for a place counts, so they keep their order
      units = Collections.unmodifiableSet(new LinkedHashSet<>(units));
    }

    /** A context that says nothing of what stands directly beside the mention. */
    public Context(
        String language, List<String> countries, Set<PlaceId> units, Optional<String> home) {
      this(language, countries, units, home, Beside.NOTHING);
    }

    public static Context none(String language) {
      return new Context(language, List.of(), Set.of(), Optional.empty());
    }
  }

  /**
   * What stands directly beside a mention.
   *
   * @param within the greater place in which it is said to lie, or empty
   * @param peers the levels of the places that are listed with it
   */
  record Beside(Optional<Place> within, Set<Level> peers) {
    static final Beside NOTHING = new Beside(Optional.empty(), Set.of());

    public Beside {
      peers = Set.copyOf(peers);
    }
  }

  /** Candidates, best first; empty where the name is unknown. */
  record Resolution(String mention, List<Candidate> candidates) {
    public Resolution {
      candidates = List.copyOf(candidates);
    }

    /** The first candidate, unless the second cannot be told apart from it. */
    public Optional<Place> decided() {
      return candidates.isEmpty()
              || (candidates.size() > 1
                  && candidates.get(0).score() - candidates.get(1).score() < 0.05)
          ? Optional.empty()
          : Optional.of(candidates.getFirst().place());
    }
  }

  /** One place a mention may mean, its score from 0 to 1 and what spoke for and against it. */
  record Candidate(Place place, double score, List<String> reasons) {
    public Candidate {
      reasons = List.copyOf(reasons);
    }
  }
}
