package org.intercity.desk.people;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/** A file's bytes as a value; none at all where there is no file. */
final class Bytes implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] all;

  Bytes(byte[] all) {
    this.all = all.clone();
  }

  byte[] all() {
    return all.clone();
  }

  boolean isEmpty() {
    return all.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(all, bytes.all);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(all);
  }
}
