package org.intercity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The begin of a register in a new folder: by one program at a time, and all of it or nothing. A
 * file beside the folder, locked meanwhile, tells the next program that a begin was cut off.
 */
final class Begin {

  private Begin() {}

  /** Whether the folder is missing, or holds what a begin left that was cut off. */
  static boolean isDue(Path data) {
    return !Files.exists(data) || Files.exists(mark(data));
  }

  /**
   * Does the work while no other program begins a register in the folder. The mark stays where the
   * work was cut off, or failed in a folder that an earlier one had left.
   */
  static <T> T alone(Path data, Supplier<T> work) {
    Optional<FileChannel> mark = findLocked(mark(data));
    try {
      return orNothing(data, work);
    } finally {
      mark.ifPresent(Begin::close);
    }
  }

  /** Empty where no mark can be made: then there is no folder either, and the work says why. */
  private static Optional<FileChannel> findLocked(Path mark) {
    try {
      Files.createDirectories(mark.getParent());
      FileChannel channel =
          FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      return Optional.of(channel);
    } catch (IOException unwritable) {
      return Optional.empty();
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Does the work; where it fails, the folder is as it was: gone again, empty, or untouched. */
  static <T> T orNothing(Path data, Supplier<T> work) {
    boolean there = Files.exists(data);
    boolean empty = there && isEmpty(data);
    try {
      T begun = work.get();
      delete(mark(data));
      return begun;
    } catch (RuntimeException failure) {
      if (!there) {
        delete(data);
        delete(mark(data));
      } else if (empty) {
        clear(data);
      }
      throw failure;
    }
  }

  /** A folder that cannot be looked into is not taken for empty. */
  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException closed) {
      return false;
    }
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files.toList().forEach(Begin::delete);
    } catch (IOException _) {
      // what cannot be listed stays, as what cannot be deleted
    }
  }

  /** What cannot be deleted stays: it is begun again, or found whole, by the next command. */
  private static void delete(Path path) {
    try {
      FileSystemUtils.deleteRecursively(path);
    } catch (IOException stays) {
      path.toFile().deleteOnExit();
    }
  }

  private static Path mark(Path data) {
    Path folder = data.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + ".beginning");
  }
}
