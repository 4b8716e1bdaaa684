package org.intercity.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/** Bytes of any sort under names of any sort: text, HTML, JSON, JSON lines. */
public final class PagesFuzz {

  private static final List<String> NAMES =
      List.of("any", "page.html", "one.json", "many.jsonl", "text.txt");

  private PagesFuzz() {}

  /** Classes and word lists are loaded before the clock runs. */
  public static void fuzzerInitialize() {
    Seeds.pages().forEach(page -> Expect.document("any", page));
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    // small choices are taken from the end: a seed is a document with one byte behind it
    String name = NAMES.get(data.consumeInt(0, NAMES.size() - 1));
    Expect.document(name, data.consumeRemainingAsBytes());
  }
}
