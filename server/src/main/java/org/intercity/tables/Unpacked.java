package org.intercity.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.intercity.words.UserError;

/**
 * What a spreadsheet's package holds, unpacked no further than a limit: a small file can hold a
 * thousand times its size. The package's own directory is followed, as the parser does later.
 */
final class Unpacked {

  private static final int MOST_PARTS = 2000;
  private static final int PIECE = 1 << 16;

  private final Map<String, byte[]> parts;

  private Unpacked(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static Unpacked of(String name, byte[] bytes, long limit) {
    Map<String, byte[]> parts = new HashMap<>();
    long left = limit;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (InputStream packed = zip.getInputStream(entry)) {
          left -= copy(packed, part, left);
        }
        if (left < 0 || parts.size() == MOST_PARTS) {
          throw new UserError("tables.error.unpacked", name, limit >> 20);
        }
        parts.put(entry.getName(), part.toByteArray());
      }
    } catch (IOException damaged) {
      throw new UserError("tables.error.damaged", name);
    }
    return new Unpacked(parts);
  }

  private static long copy(InputStream from, ByteArrayOutputStream to, long limit)
      throws IOException {
    byte[] piece = new byte[PIECE];
    long copied = 0;
    for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
      copied += read;
      if (copied > limit) {
        return limit + 1;
      }
      to.write(piece, 0, read);
    }
    return copied;
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  byte[] part(String part) {
    return parts.getOrDefault(part, new byte[0]);
  }
}
