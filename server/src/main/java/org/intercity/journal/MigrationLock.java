package org.intercity.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that a program locks while it migrates a SQLite database, so that the server and the
 * command line cannot both create the tables; Flyway has no such lock on SQLite.
 */
final class MigrationLock {

  /** File locks are held by the whole program, so its own threads need one more. */
  private static final ReentrantLock HERE = new ReentrantLock();

  private MigrationLock() {}

  static void hold(Path file, Runnable work) {
    HERE.lock();
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      work.run();
    } catch (IOException failure) {
      throw StorageErrors.explain(file, failure);
    } finally {
      HERE.unlock();
    }
  }
}
