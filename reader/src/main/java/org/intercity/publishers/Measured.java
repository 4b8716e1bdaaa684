package org.intercity.publishers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass and says so now and then. */
final class Measured extends FilterInputStream {

  private static final long STEP = 1 << 20;

  private final long all;
  private final Progress progress;
  private long done;
  private long said;

  Measured(InputStream in, long all, Progress progress) {
    super(in);
    this.all = all;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    advance(read < 0 ? -1 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    advance(read);
    return read;
  }

  private void advance(int read) {
    if (read < 0) {
      if (said < done) {
        said = done;
        progress.at(done, all);
      }
      return;
    }
    done += read;
    if (done - said >= STEP) {
      said = done;
      progress.at(done, all);
    }
  }
}
