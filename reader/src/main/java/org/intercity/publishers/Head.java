package org.intercity.publishers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.intercity.publishers.UnreadablePlaces.Reason;

/** The beginning of a table, by which it is recognised: bytes, and complete lines. */
final class Head {

  private static final int LENGTH = 1 << 16;

  private final Content content;
  private final byte[] bytes;
  private final List<String> lines;

  private Head(Content content, byte[] bytes, List<String> lines) {
    this.content = content;
    this.bytes = bytes;
    this.lines = lines;
  }

  static Head of(Content content) throws IOException {
    byte[] bytes = content.head(LENGTH);
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = bytes.length < LENGTH ? text.length() : text.lastIndexOf('\n') + 1;
    String whole = text.substring(text.startsWith("\uFEFF") ? 1 : 0, Math.max(end, 0));
    return new Head(content, bytes, whole.lines().filter(line -> !line.isBlank()).toList());
  }

  Content content() {
    return content;
  }

  byte[] bytes() {
    return bytes;
  }

  String first() {
    return lines.isEmpty() ? "" : lines.getFirst();
  }

  /** Whether most lines look so; notes in front count for neither. */
  boolean mostly(Predicate<String[]> row) {
    List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
    long such = rows.stream().map(line -> line.split("\t", -1)).filter(row).count();
    return 2 * such > rows.size();
  }

  /** Text in another encoding is told from a table that is merely unknown. */
  void requireUtf8() {
    long even = zeros(0);
    long odd = zeros(1);
    // nearly every second byte of a text in Latin letters
    boolean alternating =
        4 * Math.max(even, odd) > bytes.length && 10 * Math.min(even, odd) < Math.max(even, odd);
    if (beginsWith(0xFF, 0xFE) || beginsWith(0xFE, 0xFF) || alternating) {
      throw new UnreadablePlaces(content.file(), Reason.WRONG_ENCODING, "UTF-16");
    }
    String text = String.join("\n", lines);
    long broken = text.chars().filter(letter -> letter == '\uFFFD').count();
    long sound = text.chars().filter(letter -> letter > 0x7F && letter != '\uFFFD').count();
    if (even + odd == 0 && broken > sound) {
      throw new UnreadablePlaces(content.file(), Reason.WRONG_ENCODING, "ISO-8859-1");
    }
  }

  private boolean beginsWith(int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private long zeros(int from) {
    long count = 0;
    for (int at = from; at < bytes.length; at += 2) {
      count += bytes[at] == 0 ? 1 : 0;
    }
    return count;
  }
}
