package org.intercity.sources;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream as bytes; of a line over the limit, only so much that it is seen to be over.
 */
final class ByteLines {

  private final InputStream in;
  private final int limit;

  ByteLines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /** The next line without its end, or null after the last. */
  byte @Nullable [] next() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() <= limit) {
        line.write(b);
      }
    }
    return line.toByteArray();
  }

  /** A line and all that follows it, up to one byte over the limit. */
  byte[] withRest(byte @Nullable [] line) throws IOException {
    if (line == null) {
      return new byte[0];
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(line.length + 1024);
    all.write(line);
    byte[] rest = in.readNBytes(Math.max(0, limit + 1 - line.length));
    if (rest.length > 0) {
      all.write('\n');
      all.write(rest);
    }
    return all.toByteArray();
  }

  static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
