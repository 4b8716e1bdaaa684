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
    char letter = letterAt(bytes, at);
    at += lengthOf(bytes.get(at));
    return letter;
  }

  static int lengthOf(int first) {
    return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : 3;
  }

  static char letterAt(ByteBuffer bytes, int at) {
    int first = bytes.get(at);
    return switch (lengthOf(first)) {
      case 1 -> (char) first;
      case 2 -> (char) (((first & 0x1F) << 6) | low(bytes, at + 1));
      default -> (char) (((first & 0x0F) << 12) | (low(bytes, at + 1) << 6) | low(bytes, at + 2));
    };
  }

  private static int low(ByteBuffer bytes, int index) {
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
