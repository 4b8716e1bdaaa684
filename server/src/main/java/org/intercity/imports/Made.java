package org.intercity.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intercity.journal.Digest;
import org.intercity.journal.Draft;

/**
 * What a batch enters.
 *
 * @param lines what becomes of each row
 * @param text the rows' words, kept as the document that the facts on ties point into; empty where
 *     none is needed
 */
public record Made(List<Draft> drafts, List<Line> lines, String text) {

  public Made {
    drafts = List.copyOf(drafts);
    lines = List.copyOf(lines);
  }

  /**
   * What becomes of a row.
   *
   * @param does the last part of a message key under {@code imports.does}
   * @param id of the tie, the visit or the person
   * @param called what that is called
   */
  public record Line(int row, String does, String id, String called) {}

  /** By what it can be told that this is what was looked at. */
  public String digest() {
    return Digest.of((lines + "\n" + text).getBytes(StandardCharsets.UTF_8)).hex();
  }
}
