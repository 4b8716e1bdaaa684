package org.intercity.publishers;

import java.io.IOException;
import java.io.InputStream;

/** Turns the bytes of one publisher's table into rows. */
@FunctionalInterface
interface Format {

  void read(InputStream in, Sink sink) throws IOException;

  /** A format of one row per line. */
  interface OfLines extends Format {

    void line(String line, Sink sink);

    @Override
    default void read(InputStream in, Sink sink) throws IOException {
      Lines.read(in, line -> line(line, sink), sink::refuse);
    }
  }
}
