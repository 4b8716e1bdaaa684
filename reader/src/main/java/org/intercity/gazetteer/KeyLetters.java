package org.intercity.gazetteer;

import java.nio.ByteBuffer;

/** The letters of one kept key, as {@link java.io.DataOutput#writeUTF} has written them. */
final class KeyLetters {

  private final ByteBuffer bytes;
  private final int end;
  private int at;

  KeyLetters(ByteBuffer bytes, int name) {
    this.bytes = bytes;
    at = name + 2;
    end = at + Short.toUnsignedInt(bytes.getShort(name));
  }

  boolean hasNext() {
    return at < end;
  }

  char next() {
    int first = bytes.get(at);
    if (first >= 0) {
      at++;
      return (char) first;
    }
    if ((first & 0xE0) == 0xC0) {
      at += 2;
      return (char) (((first & 0x1F) << 6) | low(at - 1));
    }
    at += 3;
    return (char) (((first & 0x0F) << 12) | (low(at - 2) << 6) | low(at - 1));
  }

  private int low(int index) {
    return bytes.get(index) & 0x3F;
  }

  /** The whole key. */
  static String all(ByteBuffer bytes, int name) {
    StringBuilder key = new StringBuilder();
    for (KeyLetters letters = new KeyLetters(bytes, name); letters.hasNext(); ) {
      key.append(letters.next());
    }
    return key.toString();
  }
}
