package org.intercity.gazetteer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The newest index of a folder: looks for a newer one at most once a second. */
final class FollowingGazetteer implements Gazetteer {

  private static final long LOOK_AFTER = TimeUnit.SECONDS.toNanos(1);

  private final GazetteerFolder folder;
  private volatile Opened opened;

  private record Opened(Optional<Path> index, Gazetteer gazetteer, long looked) {}

  FollowingGazetteer(GazetteerFolder folder) {
    this.folder = folder;
    opened = open(folder.index());
  }

  private static Opened open(Optional<Path> index) {
    return new Opened(
        index, index.flatMap(Gazetteers::open).orElseGet(Gazetteers::packaged), System.nanoTime());
  }

  private Gazetteer newest() {
    Opened now = opened;
    if (System.nanoTime() - now.looked() > LOOK_AFTER) {
      Optional<Path> index = folder.index();
      now =
          index.equals(now.index())
              ? new Opened(index, now.gazetteer(), System.nanoTime())
              : open(index);
      opened = now;
    }
    return now.gazetteer();
  }

  @Override
  public Optional<Place> find(PlaceId id) {
    return newest().find(id);
  }

  @Override
  public List<PlaceId> idsOf(PlaceId id) {
    return newest().idsOf(id);
  }

  @Override
  public List<Population> populationsOf(PlaceId id) {
    return newest().populationsOf(id);
  }

  @Override
  public Optional<Place> findCountry(String iso) {
    return newest().findCountry(iso);
  }

  @Override
  public List<Place> named(String name) {
    return newest().named(name);
  }

  @Override
  public Optional<String> romanised(String name, String country) {
    return newest().romanised(name, country);
  }

  @Override
  public List<Place> sounding(String name, String country) {
    return newest().sounding(name, country);
  }

  @Override
  public List<Mention> mentions(String text, String language) {
    return newest().mentions(text, language);
  }

  @Override
  public Resolution resolve(String mention, Context context) {
    return newest().resolve(mention, context);
  }

  @Override
  public FoldedNames names() {
    return newest().names();
  }

  @Override
  public List<Place> nearest(String name, int limit) {
    return newest().nearest(name, limit);
  }
}
