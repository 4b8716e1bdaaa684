package org.intercity.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a rename needs to survive a power cut. */
final class Folders {

  private static final boolean FORCIBLE = !System.getProperty("os.name", "").startsWith("Windows");

  private Folders() {}

  /** Forces the folder's list of files to the disk; Windows does so by itself. */
  static void force(Path folder) throws IOException {
    if (FORCIBLE) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
