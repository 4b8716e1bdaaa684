package org.intercity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;

/** One fact on the page: a first line, labelled lines in one column, and the words quoted. */
final class FactBlock {

  private static final int LONGEST = 110;
  private static final int GAP = 2;

  private record Line(String label, String text) {}

  private final List<Line> lines = new ArrayList<>();
  private String title = "";

  void title(String text) {
    title = text;
  }

  void line(String label, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      lines.add(new Line(label, text));
    }
  }

  void quotes(List<Evidence> evidence) {
    for (Evidence each : evidence) {
      lines.add(new Line(each.start() + "–" + each.end(), "“" + shortened(each.quote()) + "”"));
    }
  }

  void print(PrintWriter out) {
    out.println("  " + title);
    int width = lines.stream().mapToInt(line -> width(line.label())).max().orElse(0) + GAP;
    for (Line line : lines) {
      out.println("    " + line.label() + " ".repeat(width - width(line.label())) + line.text());
    }
  }

  private static String shortened(String quote) {
    String flat = quote.replaceAll("\\s+", " ");
    return flat.codePointCount(0, flat.length()) <= LONGEST
        ? flat
        : flat.substring(0, flat.offsetByCodePoints(0, LONGEST)) + " …";
  }

  /** Columns on a terminal: Hangul, kana and Han take two. */
  static int width(String text) {
    return text.codePoints().map(c -> c >= 0x1100 && isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return c <= 0x115f
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0x20000 && c <= 0x3fffd);
  }
}
