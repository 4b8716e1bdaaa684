package org.intercity.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The whole journal with its documents as one file: a backup, an archive's copy, and the way from
 * one database to the other. The same journal always makes the same bytes.
 */
public final class JournalFile {

  private final Database database;
  private final Documents documents;
  private final Rooms rooms;

  public JournalFile(Database database, Documents documents, Rooms rooms) {
    this.database = database;
    this.documents = documents;
    this.rooms = rooms;
  }

  /**
   * Writes the state of one moment, replacing the file only once the new one is whole.
   *
   * @return how many entries it holds
   */
  public long export(Path file) {
    Path target = file.toAbsolutePath();
    Path folder = target.resolveSibling(".");
    try {
      Path aside = Files.createTempFile(folder, "export-", ".part");
      Path lines = Files.createTempFile(folder, "export-", ".jsonl");
      try {
        long entries = write(aside, lines);
        force(aside);
        Files.move(
            aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.force(folder);
        return entries;
      } finally {
        Files.deleteIfExists(aside);
        Files.deleteIfExists(lines);
      }
    } catch (IOException failure) {
      throw StorageErrors.explain(target, failure);
    }
  }

  private long write(Path aside, Path lines) {
    return database.snapshot(
        db -> {
          EntryTable entries = new EntryTable(db);
          try {
            new ExportWriter(documents).write(entries, aside, lines);
          } catch (IOException failure) {
            throw StorageErrors.explain(aside, failure);
          }
          return entries.head().number();
        });
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Fills a blank register, verifying the chain on the way; whatever is wrong with the file,
   * nothing of it stays.
   *
   * @return how many entries it held
   */
  public long importFrom(Path file) {
    try (ExportReader export = ExportReader.open(file)) {
      return new JournalImport(database, documents, rooms, export).run();
    } catch (IOException failure) {
      throw StorageErrors.explain(file, failure);
    }
  }
}
