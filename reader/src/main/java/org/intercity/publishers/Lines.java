package org.intercity.publishers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Shows the lines of a UTF-8 text one by one. Those that are no UTF-8 or have no end are refused;
 * the others are read all the same. Blank ones are passed over.
 */
final class Lines {

  /** Longer than any row, and all that is ever held of one. */
  static final int LONGEST = 1 << 20;

  private final Consumer<String> use;
  private final Consumer<Refusal> refuse;
  private byte[] line = new byte[1 << 14];
  private int length;
  private boolean endless;

  private Lines(Consumer<String> use, Consumer<Refusal> refuse) {
    this.use = use;
    this.refuse = refuse;
  }

  static void read(InputStream in, Consumer<String> use, Consumer<Refusal> refuse)
      throws IOException {
    Lines lines = new Lines(use, refuse);
    byte[] buffer = new byte[1 << 16];
    boolean first = true;
    for (int read = in.readNBytes(buffer, 0, buffer.length);
        read > 0;
        read = in.readNBytes(buffer, 0, buffer.length)) {
      lines.take(buffer, first ? afterMark(buffer, read) : 0, read);
      first = false;
    }
    lines.end();
  }

  /** Some programs begin UTF-8 with a byte order mark. */
  private static int afterMark(byte[] bytes, int length) {
    boolean marked = length > 2 && bytes[0] == -17 && bytes[1] == -69 && bytes[2] == -65;
    return marked ? 3 : 0;
  }

  private void take(byte[] bytes, int from, int to) {
    int start = from;
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\n') {
        append(bytes, start, at);
        end();
        start = at + 1;
      }
    }
    append(bytes, start, to);
  }

  private void append(byte[] bytes, int from, int to) {
    int more = to - from;
    if (length + more > LONGEST) {
      endless = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
    }
    System.arraycopy(bytes, from, line, length, more);
    length += more;
  }

  private void end() {
    if (endless) {
      refuse.accept(Refusal.WRONG_COLUMNS);
    } else if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    if (!endless && length > 0) {
      show();
    }
    length = 0;
    endless = false;
  }

  private void show() {
    String text = new String(line, 0, length, StandardCharsets.UTF_8);
    if ((text.indexOf('\uFFFD') >= 0 && !isUtf8(line, length)) || text.indexOf('\0') >= 0) {
      refuse.accept(Refusal.NOT_UTF8);
    } else if (!text.isBlank()) {
      use.accept(text);
    }
  }

  /** Strictly; a replacement character may also be the publisher's own. */
  static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
