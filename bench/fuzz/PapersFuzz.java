package org.intercity.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Arrays;
import java.util.List;

/**
 * A small paper with a few changes: in the bytes as they lie, or in one part of a packed paper as
 * it is before packing, where a change does not end at a checksum.
 */
public final class PapersFuzz {

  private static final List<Paper> PAPERS = Paper.samples();
  private static final int MOST_CHANGES = 8;

  private PapersFuzz() {}

  /** Classes are loaded before the clock runs. */
  public static void fuzzerInitialize() {
    PAPERS.forEach(paper -> Expect.document(paper.name(), paper.bytes()));
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Paper paper = data.pickValue(PAPERS);
    List<String> parts = paper.parts();
    String part = parts.get(data.consumeInt(0, parts.size() - 1));
    byte[] changed = paper.part(part);
    for (int i = 0; i < MOST_CHANGES && data.remainingBytes() > 0; i++) {
      changed = change(changed, data);
    }
    Expect.document(paper.name(), paper.with(part, changed));
  }

  private static byte[] change(byte[] bytes, FuzzedDataProvider data) {
    if (bytes.length == 0) {
      return data.consumeBytes(8);
    }
    int at = data.consumeInt(0, bytes.length - 1);
    int away = Math.min(data.consumeInt(0, 64), bytes.length - at);
    return switch (data.consumeInt(0, 3)) {
      case 0 -> joined(bytes, at, data.consumeBytes(16), at + away); // put in the place of some
      case 1 -> over(bytes, at, data.consumeBytes(4));
      case 2 -> joined(bytes, at + away, Arrays.copyOfRange(bytes, at, at + away), at + away);
      default -> Arrays.copyOf(bytes, at);
    };
  }

  private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
    byte[] all = Arrays.copyOf(bytes, to + middle.length + bytes.length - from);
    System.arraycopy(middle, 0, all, to, middle.length);
    System.arraycopy(bytes, from, all, to + middle.length, bytes.length - from);
    return all;
  }

  private static byte[] over(byte[] bytes, int at, byte[] these) {
    byte[] all = bytes.clone();
    System.arraycopy(these, 0, all, at, Math.min(these.length, all.length - at));
    return all;
  }
}
