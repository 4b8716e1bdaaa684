package org.intercity.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.intercity.gazetteer.FoldedNames;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.gazetteer.Population;

/** A gazetteer of a few dozen places from a test file, so that readings in tests stay the same. */
final class SmallGazetteer implements Gazetteer {

  private static final Set<String> ENDINGS =
      Set.of(
          "특별자치도",
          "특별시",
          "광역시",
          "시",
          "군",
          "구",
          "도",
          "성",
          "현",
          "주",
          " City",
          " Province",
          " County");

  private final Map<PlaceId, Place> places = new HashMap<>();
  private final Map<String, List<Place>> names = new HashMap<>();

  SmallGazetteer() {
    try (InputStream in = SmallGazetteer.class.getResourceAsStream("places.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    PlaceId parent = cells[4].isEmpty() ? null : new PlaceId(cells[4]);
    Place place =
        new Place(
            new PlaceId(cells[0]),
            cells[1],
            Map.of("ko", cells[6].split(",", -1)[0]),
            new Place.Standing(Level.of(cells[2]), cells[3], parent),
            null,
            Long.parseLong(cells[5]));
    places.put(place.id(), place);
    List<String> spelt = new ArrayList<>(List.of(cells[1]));
    spelt.addAll(List.of(cells[6].split(",", -1)));
    for (String name : spelt) {
      names.computeIfAbsent(name, none -> new ArrayList<>()).add(place);
    }
  }

  @Override
  public List<Population> populationsOf(PlaceId id) {
    return List.of();
  }

  @Override
  public Optional<String> romanised(String name, String country) {
    return Optional.empty();
  }

  @Override
  public List<Place> sounding(String name, String country) {
    return List.of();
  }

  @Override
  public List<PlaceId> idsOf(PlaceId id) {
    return List.of();
  }

  @Override
  public Optional<Place> find(PlaceId id) {
    return Optional.ofNullable(places.get(id));
  }

  @Override
  public Optional<Place> findCountry(String iso) {
    return find(new PlaceId("iso-" + iso));
  }

  @Override
  public List<Place> named(String name) {
    return names.getOrDefault(name, List.of());
  }

  @Override
  public List<Mention> mentions(String text, String language) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Mention> here = at(text, at);
      here.ifPresent(found::add);
      at = here.map(Mention::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Mention> at(String text, int start) {
    if (start > 0 && isLetter(text.charAt(start - 1)) && isLetter(text.charAt(start))) {
      return Optional.empty();
    }
    return names.keySet().stream()
        .filter(name -> text.startsWith(name, start))
        .filter(name -> !isLatinAt(text, start + name.length()))
        .max(Comparator.comparingInt(String::length))
        .map(name -> mention(text, start, name));
  }

  private Mention mention(String text, int start, String name) {
    int end = start + name.length();
    int longest =
        ENDINGS.stream()
            .filter(ending -> text.startsWith(ending, end))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return new Mention(start, end + longest, text.substring(start, end + longest), named(name));
  }

  private static boolean isLatinAt(String text, int at) {
    return at < text.length() && text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  @Override
  public Resolution resolve(String mention, Context context) {
    String bare =
        ENDINGS.stream()
            .filter(mention::endsWith)
            .max(Comparator.comparingInt(String::length))
            .map(ending -> mention.substring(0, mention.length() - ending.length()))
            .orElse(mention);
    List<Place> meant = named(mention).isEmpty() ? named(bare) : named(mention);
    return new Resolution(
        mention,
        meant.stream()
            .map(place -> new Candidate(place, score(place, context), List.of("a test")))
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList());
  }

  private static double score(Place place, Context context) {
    double size = Math.min(place.population() / 20_000_000.0, 0.4);
    return 0.3 + size + (context.countries().contains(place.country()) ? 0.2 : 0);
  }

  @Override
  public FoldedNames names() {
    throw new UnsupportedOperationException("no article is read by them");
  }

  @Override
  public List<Place> nearest(String name, int limit) {
    return List.of();
  }
}
