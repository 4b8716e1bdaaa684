package org.intercity.exports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a paper says before it is set: shown on a page, or set as PDF, workbook or letter. */
public record Book(Front front, List<Block> blocks) {

  public Book {
    blocks = List.copyOf(blocks);
  }

  /**
   * What stands at the head of the first page, and in small at the head of the others.
   *
   * @param office whose paper it is
   * @param basis what all figures rest on: the day, the counting profile, the journal's head
   * @param mark set across every page, as DRAFT; null for none
   */
  public record Front(
      Locale language,
      String title,
      String subtitle,
      String office,
      List<String> basis,
      @Nullable String mark) {
    public Front {
      basis = List.copyOf(basis);
    }
  }

  /** Its tables, in order. */
  public List<Block.Table> tables() {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }
}
