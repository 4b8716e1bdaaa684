package org.intercity.publishers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.intercity.publishers.UnreadablePlaces.Reason;

/** Refuses a file that unpacks to more than a limit, whatever size it claims to have. */
final class Capped extends FilterInputStream {

  private final Path file;
  private final long limit;
  private long left;

  Capped(Path file, long limit, InputStream in) {
    super(in);
    this.file = file;
    this.limit = limit;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    return spend(super.read(), 1);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    return spend(read, read);
  }

  private int spend(int read, int bytes) {
    if (read >= 0) {
      left -= bytes;
    }
    if (left < 0) {
      throw new UnreadablePlaces(file, Reason.TOO_LARGE, String.valueOf(limit));
    }
    return read;
  }
}
