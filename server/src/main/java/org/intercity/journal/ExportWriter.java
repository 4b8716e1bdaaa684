package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intercity.words.UserError;

/**
 * Writes an export: a ZIP whose bytes follow from the journal alone, so nothing in it is compressed
 * and every date is the same.
 */
final class ExportWriter {

  static final String MANIFEST = "export.json";
  static final String JOURNAL = "journal.jsonl";
  static final String DOCUMENTS = "documents/";

  /** January would do for a person; the ZIP format stores that one with the local time zone. */
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Documents documents;

  ExportWriter(Documents documents) {
    this.documents = documents;
  }

  /** Where the parts of one export come from, before it is packed. */
  private record Part(long bytes, long crc) {}

  void write(EntryTable entries, Path target, Path lines) throws IOException {
    Map<String, Path> named = new TreeMap<>();
    Part journal = writeLines(entries, lines, named);
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)), UTF_8)) {
      byte[] manifest = ExportManifest.of(entries.head(), named.size()).text().getBytes(UTF_8);
      pack(zip, MANIFEST, new ByteArrayInputStream(manifest), part(manifest));
      pack(zip, JOURNAL, lines, journal);
      for (Map.Entry<String, Path> document : named.entrySet()) {
        pack(zip, DOCUMENTS + document.getKey(), document.getValue(), part(document.getValue()));
      }
    }
  }

  private Part writeLines(EntryTable table, Path lines, Map<String, Path> named)
      throws IOException {
    CRC32 crc = new CRC32();
    try (OutputStream out =
            new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(lines)), crc);
        Stream<StoredEntry> entries = table.all()) {
      entries.forEach(
          entry -> {
            write(out, ExportLine.of(entry) + "\n");
            NamedDocuments.in(entry)
                .forEach(document -> named.put(document.hex(), require(entry, document)));
          });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return new Part(Files.size(lines), crc.getValue());
  }

  private Path require(StoredEntry entry, Digest document) {
    return documents
        .find(document)
        .orElseThrow(
            () -> new UserError("journal.export.document", entry.number(), document.hex()));
  }

  private static void write(OutputStream out, String line) {
    try {
      out.write(line.getBytes(UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Part part(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return new Part(bytes.length, crc.getValue());
  }

  private static Part part(Path file) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), crc)) {
      return new Part(in.transferTo(out), crc.getValue());
    }
  }

  private static void pack(ZipOutputStream zip, String name, Path file, Part part)
      throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      pack(zip, name, bytes, part);
    }
  }

  private static void pack(ZipOutputStream zip, String name, InputStream bytes, Part part)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.bytes());
    entry.setCompressedSize(part.bytes());
    entry.setCrc(part.crc());
    entry.setTimeLocal(DATE);
    zip.putNextEntry(entry);
    bytes.transferTo(zip);
    zip.closeEntry();
  }
}
