package org.intercity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intercity.publishers.FileKind;
import org.intercity.publishers.Layer;
import org.intercity.publishers.Layers;
import org.intercity.publishers.OpenFile;
import org.intercity.publishers.Progress;

/**
 * The imported places of an office: the layers of rows that publishers gave, and the index made of
 * them. A new index is written beside the old one and takes its place whole; whoever reads the old
 * one reads on.
 */
public final class GazetteerFolder {

  private static final Pattern INDEX = Pattern.compile("places-\\d{6}\\.bin");
  private static final Set<FileKind> FURTHER = Set.of(FileKind.NATURAL_EARTH, FileKind.WIKIDATA);

  private final Path folder;
  private final Layers layers;

  /**
   * @param data the office's data folder
   */
  public GazetteerFolder(Path data) {
    folder = data.resolve("gazetteer");
    layers = new Layers(folder.resolve("layers"));
  }

  /** What has been imported. */
  public List<Layer> layers() {
    return layers.list();
  }

  /** The newest index, or empty where nothing has been imported. */
  Optional<Path> index() {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> INDEX.matcher(String.valueOf(file.getFileName())).matches())
          .max(Path::compareTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of an import. */
  public record Imported(Layer layer, boolean changed) {}

  /**
   * Keeps a publisher's rows; {@link #build} makes them part of the index.
   *
   * @throws org.intercity.publishers.UnreadablePlaces where the file cannot be used; what was there
   *     stays
   */
  public Imported take(OpenFile file, Progress progress) {
    return locked(
        () -> {
          Layers.Written written = layers.write(file, file.digest(), progress);
          return new Imported(written.layer(), written.changed());
        });
  }

  /** Whether the index is older than a layer, as after an import that was broken off. */
  public boolean isBehind() {
    return locked(
        () -> {
          Optional<Path> index = index();
          for (String layer : layers.names()) {
            Path file = folder.resolve("layers").resolve(layer + ".rows.gz");
            if (index.isEmpty()
                || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(index.get()))
                    > 0) {
              return true;
            }
          }
          return false;
        });
  }

  /**
   * Makes the index of all layers anew, and puts it in the place of the old one.
   *
   * @param rows is told how many rows have been taken in
   * @return what the index holds
   */
  public Size build(LongConsumer rows) {
    return locked(
        () -> {
          Optional<Path> old = index();
          LevelWords words = LevelWords.packaged();
          Gathering places = Base.gather(words);
          long[] count = {0};
          for (Layer layer : ordered()) {
            Gathered.Source source = source(layer);
            layers.read(
                layer.name(),
                row -> {
                  places.add(row, source);
                  if (++count[0] % 1000 == 0) {
                    rows.accept(count[0]);
                  }
                });
          }
          rows.accept(count[0]);
          Path part = folder.resolve("places.part");
          try {
            PlaceFileWriter.write(places.places(before(old)), words, part);
          } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(part);
            throw failure;
          }
          Path fresh = folder.resolve(next(old));
          Files.move(part, fresh, StandardCopyOption.ATOMIC_MOVE);
          forgetOld(fresh);
          return size(fresh);
        });
  }

  private static Gathered.Source source(Layer layer) {
    return new Gathered.Source(
        FURTHER.contains(layer.kind()) ? Gathered.Origin.FURTHER : Gathered.Origin.WORLD,
        layer.kind().publisher(),
        layer.asOf());
  }

  /** Units first, that cities may lie in them; then the world's places; then what adds to them. */
  private List<Layer> ordered() {
    List<Layer> all = new ArrayList<>(layers.list());
    List<FileKind> order =
        List.of(
            FileKind.GEONAMES_COUNTRIES,
            FileKind.GEONAMES_UNITS,
            FileKind.GEONAMES,
            FileKind.NATURAL_EARTH,
            FileKind.WIKIDATA,
            FileKind.GEONAMES_NAMES);
    all.sort((a, b) -> Integer.compare(order.indexOf(a.kind()), order.indexOf(b.kind())));
    return all;
  }

  private static Gathering.Before before(Optional<Path> old) throws IOException {
    try {
      return new BeforeFile(
          old.isPresent() ? new PlaceFile(map(old.get())) : Gazetteers.packagedFile());
    } catch (IllegalStateException otherVersion) {
      return new BeforeFile(Gazetteers.packagedFile());
    }
  }

  private static String next(Optional<Path> old) {
    int number =
        old.map(file -> String.valueOf(file.getFileName()).replaceAll("\\D", ""))
            .map(Integer::parseInt)
            .orElse(0);
    return String.format("places-%06d.bin", number + 1);
  }

  private void forgetOld(Path fresh) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (INDEX.matcher(String.valueOf(file.getFileName())).matches() && !file.equals(fresh)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /** How much an index holds. */
  public record Size(int places, int names, long bytes) {}

  private static Size size(Path index) throws IOException {
    PlaceFile file = new PlaceFile(map(index));
    int[] names = {0};
    file.forEachKey((_, _, _) -> names[0]++);
    return new Size(file.places(), names[0], Files.size(index));
  }

  /** One writer at a time, also among programs. */
  private <T> T locked(Work<T> work) {
    try {
      Files.createDirectories(folder.resolve("layers"));
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        return work.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }
}
