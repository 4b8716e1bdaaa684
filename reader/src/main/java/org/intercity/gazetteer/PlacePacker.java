package org.intercity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Packs all places into the file that {@link Gazetteers} opens; a step of the build. Does nothing
 * while the file is younger than what it is made from.
 */
public final class PlacePacker {

  private PlacePacker() {}

  /**
   * Packs, unless nothing has changed.
   *
   * @param args the vendored cities, the folder of compiled classes and tables, and the file to
   *     write
   */
  public static void main(String[] args) throws IOException {
    Path cities = Path.of(args[0]);
    Path room = Path.of(args[1]);
    Path target = Path.of(args[2]);
    if (Files.exists(target) && !younger(Files.getLastModifiedTime(target), cities, room, target)) {
      return;
    }
    LevelWords words = LevelWords.packaged();
    Path packed = target.resolveSibling(Base.CITIES);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(cities, out);
    }
    Gathering places = new Gathering(words);
    try (InputStream in = Files.newInputStream(packed)) {
      Base.gather(places, in);
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    PlaceFileWriter.write(places.places(Gathering.Before.NOTHING), words, part);
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean younger(FileTime made, Path cities, Path room, Path target)
      throws IOException {
    try (Stream<Path> files = Files.list(room)) {
      return Stream.concat(Stream.of(cities), files)
          .filter(file -> !file.equals(target) && !file.endsWith(Base.CITIES))
          .anyMatch(file -> modified(file).compareTo(made) > 0);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
