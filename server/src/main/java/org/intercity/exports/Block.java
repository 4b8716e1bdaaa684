package org.intercity.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One piece of a book, from its head to its foot. */
public sealed interface Block {

  /** Level 1 or 2; a reader jumps to it from the list of headings. */
  record Heading(int level, Phrase text) implements Block {}

  record Paragraph(Phrase text, Tone tone) implements Block {}

  /** Label and value, one line each. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(String label, Phrase value) {}

  /** Lines below one another; numbered where {@code numbered}. */
  record Items(List<Phrase> items, boolean numbered) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Rows under a head that is repeated on every page; a sheet of its own in a workbook.
   *
   * @param name short, as on the tab of a sheet
   */
  record Table(String name, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Who is who. */
  record Portraits(List<Portrait> people) implements Block {
    public Portraits {
      people = List.copyOf(people);
    }
  }

  /**
   * A person with what is known of them, line by line.
   *
   * @param picture the file of a photo, where there is one
   */
  record Portrait(@Nullable Picture picture, Phrase name, List<Phrase> lines) {
    public Portrait {
      lines = List.copyOf(lines);
    }
  }

  /** A kept picture: the digest of its document, and its file. */
  record Picture(String digest, Path file) {}

  /** How a paragraph is meant. */
  enum Tone {
    PLAIN,
    QUIET,
    /** To be seen: a doubt, a refusal. */
    DOUBT,
    /** The words of an instrument or a note, to be copied. */
    LETTER;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Column(String head, boolean number) {
    public static Column of(String head) {
      return new Column(head, false);
    }

    public static Column number(String head) {
      return new Column(head, true);
    }
  }

  /**
   * What stands in a row under a column.
   *
   * @param number where the cell is a number and nothing else; null for words and ranges
   */
  record Cell(Phrase text, @Nullable Long number) {
    public static Cell of(Phrase text) {
      return new Cell(text, null);
    }

    public static Cell of(String text) {
      return of(Phrase.of(text));
    }

    public static Cell of(long number, @Nullable String link) {
      return new Cell(Phrase.linked(Long.toString(number), link), number);
    }
  }

  /** The word by which a page knows how to show it. */
  default String sort() {
    return switch (this) {
      case Heading _ -> "heading";
      case Paragraph _ -> "paragraph";
      case Facts _ -> "facts";
      case Items _ -> "items";
      case Table _ -> "table";
      case Portraits _ -> "portraits";
    };
  }

  static Block heading(int level, String text) {
    return new Heading(level, Phrase.of(text));
  }

  static Block says(String text) {
    return new Paragraph(Phrase.of(text), Tone.PLAIN);
  }

  static Block quiet(String text) {
    return new Paragraph(Phrase.of(text), Tone.QUIET);
  }

  static Block doubt(String text) {
    return new Paragraph(Phrase.of(text), Tone.DOUBT);
  }
}
