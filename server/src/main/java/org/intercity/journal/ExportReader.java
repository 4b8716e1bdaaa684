package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.intercity.words.UserError;

/** Reads an export; whatever is not one, or not a whole one, is refused in words. */
final class ExportReader implements AutoCloseable {

  private static final int MANIFEST_BYTES = 10_000;

  private final Path file;
  private final ZipFile zip;
  private final ExportManifest manifest;

  private ExportReader(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.manifest = readManifest();
  }

  static ExportReader open(Path file) throws IOException {
    ZipFile zip = openZip(file);
    try {
      return new ExportReader(file, zip);
    } catch (IOException | RuntimeException failure) {
      zip.close();
      throw failure;
    }
  }

  private static ZipFile openZip(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UserError("journal.import.folder", file.toString());
    }
    try {
      return new ZipFile(file.toFile(), UTF_8);
    } catch (NoSuchFileException missing) {
      throw new UserError("journal.import.missing", file.toString());
    } catch (ZipException malformed) {
      throw new UserError(
          beginsAsExport(file) ? "journal.import.truncated" : "journal.import.other",
          file.toString());
    }
  }

  /** A ZIP's list of contents is at its end, so one cut short has only its beginning to show. */
  private static boolean beginsAsExport(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(100), UTF_8).contains(ExportWriter.MANIFEST);
    }
  }

  private ExportManifest readManifest() throws IOException {
    ZipEntry entry = find(ExportWriter.MANIFEST).orElseThrow(this::noExport);
    try (InputStream in = zip.getInputStream(entry)) {
      ExportManifest found =
          ExportManifest.read(new String(in.readNBytes(MANIFEST_BYTES), UTF_8))
              .orElseThrow(this::noExport);
      if (found.version() != ExportManifest.VERSION) {
        throw new UserError("journal.import.newer", file.toString(), found.version());
      }
      return found;
    }
  }

  ExportManifest manifest() {
    return manifest;
  }

  /** Reads every line in order. */
  void forEachLine(LineReader each) throws IOException {
    ZipEntry entry = find(ExportWriter.JOURNAL).orElseThrow(this::truncated);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(zip.getInputStream(entry), UTF_8.newDecoder()))) {
      long number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        each.read(number++, line);
      }
    } catch (CharacterCodingException garbled) {
      throw new UserError("journal.import.garbled", file.toString());
    }
  }

  /** Takes one line of the journal. */
  @FunctionalInterface
  interface LineReader {
    void read(long number, String line);
  }

  /** The documents, by their digests. */
  List<Digest> documents() {
    List<Digest> found =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.startsWith(ExportWriter.DOCUMENTS))
            .map(name -> "sha256:" + name.substring(ExportWriter.DOCUMENTS.length()))
            .map(name -> Digest.find(name).orElseThrow(this::noExport))
            .toList();
    if (found.size() != manifest.documents()) {
      throw truncated();
    }
    return found;
  }

  InputStream read(Digest document) throws IOException {
    return zip.getInputStream(
        find(ExportWriter.DOCUMENTS + document.hex()).orElseThrow(this::truncated));
  }

  private Optional<ZipEntry> find(String name) {
    return Optional.ofNullable(zip.getEntry(name));
  }

  private UserError noExport() {
    return new UserError("journal.import.other", file.toString());
  }

  UserError truncated() {
    return new UserError("journal.import.truncated", file.toString());
  }

  /** A line, or the entry in it, is not as it was exported. */
  UserError broken(long line, String field) {
    return new UserError("journal.import.broken", file.toString(), line, field);
  }

  UserError brokenDocument(Digest document) {
    return new UserError("journal.import.document", file.toString(), document.hex());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
