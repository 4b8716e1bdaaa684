package org.intercity.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The gazetteer over one packed file. */
final class PackedGazetteer implements Gazetteer {

  private final PlaceFile file;
  private final Names names;
  private final Resolver resolver;
  private final Nearest nearest;
  private final MentionScanner scanner;
  private final FoldedNames folded;
  private final Sounding sounding;

  PackedGazetteer(PlaceFile file) {
    LevelWords words = LevelWords.packaged();
    this.file = file;
    names = new Names(file, words);
    resolver = new Resolver(names, this::find);
    folded = new FoldedNames(file, words);
    sounding = new Sounding(words, names::places, new ForeignNames(file));
    nearest = new Nearest(file, words);
    scanner = new MentionScanner(names, OrdinaryWords.packaged());
  }

  @Override
  public Optional<Place> find(PlaceId id) {
    return file.find(id);
  }

  @Override
  public List<PlaceId> idsOf(PlaceId id) {
    return file.idsOf(id);
  }

  @Override
  public List<Population> populationsOf(PlaceId id) {
    return file.populationsOf(id);
  }

  @Override
  public Optional<Place> findCountry(String iso) {
    return iso.matches("[A-Za-z]{2}")
        ? find(new PlaceId("iso-" + iso.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  @Override
  public List<Place> named(String name) {
    return names.places(name);
  }

  @Override
  public Optional<String> romanised(String name, String country) {
    return sounding.romanised(name, country);
  }

  @Override
  public List<Place> sounding(String name, String country) {
    return sounding.of(name, country);
  }

  @Override
  public List<Mention> mentions(String text, String language) {
    return scanner.scan(text);
  }

  @Override
  public Resolution resolve(String mention, Context context) {
    return resolver.resolve(mention, context);
  }

  @Override
  public FoldedNames names() {
    return folded;
  }

  @Override
  public List<Place> nearest(String name, int limit) {
    return nearest.to(name, limit);
  }
}
