package org.intercity.publishers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.intercity.publishers.UnreadablePlaces.Reason;

/**
 * Keeps the rows of publishers' files in a folder, one file {@code <name>.rows.gz} each, so that
 * places can be built from them again without the publishers.
 */
public final class Layers {

  private static final String ENDING = ".rows.gz";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,80}");

  private final Path folder;

  public Layers(Path folder) {
    this.folder = folder;
  }

  /** What became of a file: its layer, and whether anything was written for it. */
  public record Written(Layer layer, boolean changed) {}

  /**
   * Replaces the layer of a file's name by its rows, whole or not at all; nothing is written where
   * the layer was made of the same bytes.
   *
   * @param digest of the file, see {@link OpenFile#digest()}
   * @throws UnreadablePlaces where the file turns out to be unreadable, or the disk is full
   */
  public synchronized Written write(OpenFile file, String digest, Progress progress) {
    Optional<Layer> before = intact(file.name());
    if (before.isPresent() && before.get().digest().equals(digest)) {
      return new Written(before.get(), false);
    }
    return new Written(new LayerWriter(path(file.name())).write(file, digest, progress), true);
  }

  /** The names of all layers, also of damaged ones, in order. */
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .filter(name -> NAME.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException problem) {
      throw UnreadablePlaces.because(folder, problem);
    }
  }

  /**
   * The headers of all layers.
   *
   * @throws UnreadablePlaces where one of them is damaged
   */
  public List<Layer> list() {
    return names().stream().map(this::require).toList();
  }

  /**
   * The header of a layer.
   *
   * @throws UnreadablePlaces where there is no such layer, or it is damaged
   */
  public Layer require(String name) {
    try (BufferedReader lines = open(path(name))) {
      return header(name, lines);
    } catch (IOException problem) {
      throw damaged(path(name), problem);
    }
  }

  /**
   * Shows all rows of a layer in their order.
   *
   * @throws UnreadablePlaces where it is damaged, if need be after its last sound row
   */
  public void read(String name, Consumer<PlaceRow> rows) {
    try (BufferedReader lines = open(path(name))) {
      Layer layer = header(name, lines);
      long count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.accept(row(name, line));
        count++;
      }
      if (count != layer.rows()) {
        throw damaged(name, count + " ≠ " + layer.rows());
      }
    } catch (IOException problem) {
      throw damaged(path(name), problem);
    }
  }

  /** Forgets a layer, sound or damaged; false where there is none. */
  public synchronized boolean remove(String name) {
    try {
      return Files.deleteIfExists(path(name));
    } catch (IOException problem) {
      throw UnreadablePlaces.notWritten(path(name), problem);
    }
  }

  private Optional<Layer> intact(String name) {
    try {
      return Files.exists(path(name)) ? Optional.of(require(name)) : Optional.empty();
    } catch (UnreadablePlaces _) {
      // about to be replaced
      return Optional.empty();
    }
  }

  private PlaceRow row(String name, String line) {
    try {
      return LayerRow.read(line);
    } catch (IllegalArgumentException | IndexOutOfBoundsException problem) {
      throw damaged(name, String.valueOf(problem.getMessage()));
    }
  }

  private Layer header(String name, BufferedReader lines) throws IOException {
    String first = lines.readLine();
    try {
      return LayerHeader.read(first == null ? "" : first);
    } catch (RuntimeException problem) {
      throw damaged(name, String.valueOf(problem.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private UnreadablePlaces damaged(String name, String detail) {
    return new UnreadablePlaces(path(name), Reason.DAMAGED_LAYER, detail);
  }

  private static UnreadablePlaces damaged(Path file, IOException problem) {
    UnreadablePlaces said = UnreadablePlaces.because(file, problem);
    return said.reason() == Reason.TRUNCATED
        ? new UnreadablePlaces(file, Reason.DAMAGED_LAYER, said.detail())
        : said;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      return new BufferedReader(
          new InputStreamReader(new GZIPInputStream(bytes, 1 << 16), StandardCharsets.UTF_8),
          1 << 16);
    } catch (IOException problem) {
      bytes.close();
      throw problem;
    }
  }

  private Path path(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new UnreadablePlaces(name, Reason.MISSING, "");
    }
    return folder.resolve(name + ENDING);
  }
}
