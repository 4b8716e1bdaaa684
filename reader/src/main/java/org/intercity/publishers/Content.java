package org.intercity.publishers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.intercity.publishers.UnreadablePlaces.Reason;

/**
 * The bytes of one table: a file's, a gzipped file's, or those of one entry of a zip.
 *
 * @param entry in the zip; empty where the file is none
 * @param asOf the day the publisher packed it, or empty
 */
record Content(Path file, Packing packing, String entry, String asOf) {

  /** Far more than the largest table there is, and far less than a malicious zip unfolds to. */
  private static final long LIMIT = 16L << 30;

  /** More entries than a publisher's zip has; the others are not looked at. */
  private static final int ENTRIES = 64;

  enum Packing {
    PLAIN,
    GZIP,
    ZIP
  }

  /** The tables a file may hold, the largest first. */
  static List<Content> of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadablePlaces(file, Reason.INACCESSIBLE, "folder");
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    if (start.length == 0) {
      throw new UnreadablePlaces(file, Reason.EMPTY, "");
    }
    if (begins(start, 'P', 'K')) {
      return entries(file);
    }
    Packing packing = begins(start, 0x1F, 0x8B) ? Packing.GZIP : Packing.PLAIN;
    return List.of(new Content(file, packing, "", ""));
  }

  private static boolean begins(byte[] start, int first, int second) {
    return start.length > 2 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
  }

  private static List<Content> entries(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<Content> found =
          zip.stream()
              .limit(ENTRIES)
              .filter(entry -> !entry.isDirectory() && entry.getSize() != 0)
              .sorted(Comparator.comparingLong(ZipEntry::getSize).reversed())
              .map(entry -> new Content(file, Packing.ZIP, entry.getName(), day(entry)))
              .toList();
      if (found.isEmpty()) {
        throw new UnreadablePlaces(file, Reason.EMPTY, "");
      }
      return found;
    }
  }

  private static String day(ZipEntry entry) {
    LocalDate packed = entry.getTimeLocal() == null ? null : entry.getTimeLocal().toLocalDate();
    // 1980 is where a zip's calendar begins: no date was given
    return packed == null || packed.getYear() == 1980 ? "" : packed.toString();
  }

  InputStream open(Progress progress) throws IOException {
    return switch (packing) {
      case PLAIN -> new Measured(Files.newInputStream(file), Files.size(file), progress);
      case GZIP -> new Capped(file, LIMIT, new GZIPInputStream(packed(progress), 1 << 16));
      case ZIP -> new Capped(file, LIMIT, unzipped(progress));
    };
  }

  private InputStream packed(Progress progress) throws IOException {
    long all = Files.size(file);
    return new Measured(new BufferedInputStream(Files.newInputStream(file)), all, progress);
  }

  private InputStream unzipped(Progress progress) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        throw new UnreadablePlaces(file, Reason.TRUNCATED, entry);
      }
      return new Measured(new ZipEntryBytes(zip, found), found.getSize(), progress);
    } catch (IOException | RuntimeException problem) {
      zip.close();
      throw problem;
    }
  }

  /** The first bytes, at most as many. */
  byte[] head(int length) throws IOException {
    try (InputStream in = open(Progress.UNWATCHED)) {
      return in.readNBytes(length);
    }
  }

  /** Its name without folders and endings, of letters, digits and hyphens only. */
  String stem() {
    String path = entry.isEmpty() ? String.valueOf(file.getFileName()) : entry;
    String name = Arrays.asList(path.split("[/\\\\]", -1)).getLast();
    String bare = name.replaceFirst("(?i)(\\.(txt|tsv|csv|json|dbf|gz|part))+$", "");
    String plain = bare.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? "file" : plain.substring(0, Math.min(60, plain.length()));
  }
}
