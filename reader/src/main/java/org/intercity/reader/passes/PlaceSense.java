package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Gazetteer.Candidate;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.Note;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.passes.PlaceGroups.Group;
import org.intercity.reader.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides which place a name means: by the units beside it, by what the article called it before
 * (one article, one meaning), by the countries and units around, and by the ties a register knows.
 */
final class PlaceSense {

  /** Where the company does not decide, a city three times the other's size is the one meant. */
  private static final int FAR_LARGER = 3;

  private static final double CLOSE = 0.05;

  /** From here on letters are of scripts that part no level word from its name. */
  private static final int FIRST_EAST_ASIAN = 0x3000;

  /** How many letters before a name may say its country. */
  private static final int NEAR = 40;

  private final Draft draft;
  private final List<Group> groups;
  private final Set<PlaceId> meant = new LinkedHashSet<>();
  private final Map<String, Where> byName = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();

  PlaceSense(Draft draft, List<Group> groups) {
    this.draft = draft;
    this.groups = groups;
    // what is said to lie somewhere before what stands alone
    Comparator<Group> saidFirst = Comparator.comparing(group -> group.units().isEmpty());
    groups.stream()
        .filter(group -> group.choices().size() == 1)
        .forEach(group -> meant.add(group.choices().getFirst().id()));
    groups.stream()
        // the full name first: グラーツ市 is what グラーツ stands for
        .sorted(saidFirst.thenComparingInt(group -> -group.head().span().length()))
        .forEach(
            group -> {
              if (group.choices().size() == 1) {
                remember(group, group.choices().getFirst());
              } else if (group.choices().isEmpty() && isSaidWhere(group)) {
                rememberUnknown(group);
              }
            });
  }

  private boolean isSaidWhere(Group group) {
    return !group.units().isEmpty()
        || group.head().country().isPresent()
        || ofItsCity(draft.words(group.head().span())).isPresent();
  }

  List<Note> notes() {
    return notes;
  }

  @Nullable Where of(Group group) {
    String name = draft.words(group.head().span());
    Where levelled = byName.get(name + letterAfter(group.head().span()));
    if (levelled != null) {
      return levelled;
    }
    if (group.choices().isEmpty()) {
      Where before = before(name);
      return before != null ? before : unknown(group, name);
    }
    if (group.choices().size() == 1) {
      Where said = group.units().isEmpty() ? byName.get(name) : null;
      return said != null ? said : Where.of(group.choices().getFirst());
    }
    Optional<Where> before =
        Optional.ofNullable(byName.get(name))
            .filter(
                where -> group.choices().stream().anyMatch(place -> place.id().equals(where.id())));
    if (before.isPresent()) {
      return before.get();
    }
    Optional<Place> choice = choose(group, name);
    choice.ifPresent(place -> remember(group, place));
    return choice.map(Where::of).orElse(null);
  }

  /** 嘉義|縣長 is of 嘉義縣, where the article speaks of it: not of the city. */
  private String letterAfter(Span span) {
    String text = draft.article().text();
    boolean glued =
        span.end() < text.length() && Character.isIdeographic(text.codePointAt(span.end()));
    return glued ? text.substring(span.end(), span.end() + 1) : " ";
  }

  /** As named before; a name without its level word (완도|군수) is the one with it (완도군). */
  private @Nullable Where before(String name) {
    Where before = byName.get(name);
    return before != null || name.codePointAt(0) < FIRST_EAST_ASIAN
        ? before
        : byName.entrySet().stream()
            .filter(e -> e.getKey().startsWith(name) && e.getKey().length() == name.length() + 1)
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() -> draft.aids().pack().bare(name).map(byName::get))
            .orElse(null);
  }

  private void rememberUnknown(Group group) {
    String name = draft.words(group.head().span());
    if (before(name) == null) {
      Where where = unknown(group, name);
      int last = name.lastIndexOf(' ');
      if (where != null && last > 0 && name.codePointAt(0) < FIRST_EAST_ASIAN && isUnit(where)) {
        // Fingal, after Fingal County
        byName.putIfAbsent(name.substring(0, last), where);
      }
    }
  }

  private static boolean isUnit(Where where) {
    return where.level() != Level.CITY && where.level() != Level.TOWN;
  }

  private void remember(Group group, Place place) {
    meant.add(place.id());
    byName.putIfAbsent(draft.words(group.head().span()), Where.of(place));
  }

  private Optional<Place> choose(Group group, String name) {
    List<Place> named =
        group.choices().stream().filter(place -> meant.contains(place.id())).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    List<Place> tied =
        group.choices().stream()
            .filter(p -> meant.stream().anyMatch(id -> draft.aids().known().tied(p.id(), id)))
            .toList();
    if (tied.size() == 1) {
      return Optional.of(tied.getFirst());
    }
    List<Candidate> ranked =
        draft.aids().gazetteer().resolve(name, context(group)).candidates().stream()
            .filter(c -> group.choices().stream().anyMatch(p -> p.id().equals(c.place().id())))
            .toList();
    boolean open = ranked.size() > 1 && ranked.get(0).score() - ranked.get(1).score() < CLOSE;
    if (open && isFarLarger(ranked.get(1).place(), ranked.get(0).place())) {
      return Optional.of(ranked.get(1).place());
    }
    if (open && !isFarLarger(ranked.get(0).place(), ranked.get(1).place())) {
      notes.add(
          Note.of(
              "ambiguous", name, describe(ranked.get(0).place()), describe(ranked.get(1).place())));
      return Optional.empty();
    }
    return ranked.isEmpty()
        ? Optional.of(group.choices().getFirst())
        : Optional.of(ranked.getFirst().place());
  }

  private static boolean isFarLarger(Place one, Place other) {
    return one.population() >= FAR_LARGER * Math.max(other.population(), 1);
  }

  private static String describe(Place place) {
    return place.name() + " (" + place.country() + ", " + place.id() + ")";
  }

  private Gazetteer.Context context(Group group) {
    List<String> countries = new ArrayList<>();
    group.country().ifPresent(countries::add);
    groups.stream()
        .filter(other -> other.head().isCountry())
        .sorted(Comparator.comparingInt(other -> other.span().distanceTo(group.span())))
        .map(other -> other.head().places().getFirst().country())
        .filter(country -> !countries.contains(country))
        .forEach(countries::add);
    return new Gazetteer.Context(draft.article().language(), countries, meant, draft.aids().home());
  }

  /** The country of a county (嘉義縣) that is known by the city of its name only. */
  private Optional<String> ofItsCity(String name) {
    int space = name.lastIndexOf(' ');
    if (space > 1) {
      // 대구 달서구: a district named with its city
      return onlyCountry(name.substring(0, space));
    }
    return name.length() < 3 || name.codePointAt(0) < FIRST_EAST_ASIAN
        ? Optional.empty()
        : onlyCountry(name.substring(0, name.length() - 1));
  }

  private Optional<String> onlyCountry(String name) {
    List<String> countries =
        draft.aids().gazetteer().named(name).stream().map(Place::country).distinct().toList();
    return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
  }

  /** A foreign name in letters of sound is in the country that the words before it speak of. */
  private Optional<String> namedBefore(Group group, String name) {
    if (Character.UnicodeScript.of(name.codePointAt(0)) != Character.UnicodeScript.KATAKANA) {
      return Optional.empty();
    }
    return groups.stream()
        .filter(other -> other.head().isCountry() && other.span().end() <= group.span().start())
        .filter(other -> group.span().start() - other.span().end() < NEAR)
        .map(other -> other.head().places().getFirst().country())
        .filter(country -> !country.equals(draft.aids().home().orElse("")))
        .reduce((first, last) -> last);
  }

  /** A city that is known by the sound of its name alone. */
  private Optional<Place> sounding(Group group, String name, String country) {
    if (group.head().level() != Level.CITY || name.codePointAt(0) < FIRST_EAST_ASIAN) {
      return Optional.empty();
    }
    List<Place> found = draft.aids().gazetteer().sounding(name, country);
    boolean clear =
        found.size() == 1 || (found.size() > 1 && isFarLarger(found.get(0), found.get(1)));
    return clear ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** A place the gazetteer does not know, where the text says its country. */
  private @Nullable Where unknown(Group group, String name) {
    Optional<String> country =
        group
            .country()
            .or(
                () ->
                    group.units().stream()
                        .flatMap(unit -> unit.places().stream())
                        .map(Place::country)
                        .findFirst())
            .or(() -> group.units().stream().flatMap(unit -> unit.country().stream()).findFirst())
            .or(() -> group.head().country());
    country = country.or(() -> ofItsCity(name)).or(() -> namedBefore(group, name));
    String letters = Letters.plain(name);
    if (country.isEmpty() || letters.isEmpty()) {
      return null;
    }
    Optional<Place> sounding = sounding(group, name, country.get());
    if (sounding.isPresent()) {
      Where where = Where.of(sounding.get());
      byName.putIfAbsent(name, where);
      notes.add(Note.of("by_sound", name, describe(sounding.get())));
      return where;
    }
    PlaceId id = new PlaceId("ic-" + country.get().toLowerCase(Locale.ROOT) + "-" + letters);
    // as a list would call it, without its level word
    String bare = draft.aids().pack().bare(name).orElse(name);
    String listed = draft.aids().gazetteer().romanised(bare, country.get()).orElse(bare);
    Where where = new Where(id, listed, country.get(), group.head().level());
    byName.putIfAbsent(name, where);
    notes.add(Note.of("unlisted", name, country.get()));
    return where;
  }
}
