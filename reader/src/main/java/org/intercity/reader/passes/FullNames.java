package org.intercity.reader.passes;

import java.util.Comparator;
import java.util.stream.Stream;
import org.intercity.reader.text.Mark.Site;

/** The fullest of the names by which a text calls a place: 청양군 where it says 청양, too. */
final class FullNames {

  /** The most letters of a level word behind a name: 특별시. */
  private static final int LEVEL_WORD = 3;

  /** From here on letters are of scripts that part no level word from its name. */
  private static final int FIRST_EAST_ASIAN = 0x3000;

  private FullNames() {}

  static String of(Draft draft, Side side) {
    return draft.marks().all().stream()
        .filter(Site.class::isInstance)
        .map(mark -> Side.of(draft, (Site) mark))
        .filter(other -> other.is(side) && other.name().startsWith(side.name()))
        .map(Side::name)
        .distinct()
        .flatMap(name -> Stream.of(name, levelled(draft, name)))
        .filter(name -> name.length() - side.name().length() <= LEVEL_WORD)
        .filter(name -> name.codePointAt(0) >= FIRST_EAST_ASIAN)
        .max(Comparator.comparingInt(String::length))
        .orElse(side.name());
  }

  /** 皮爾森市, where the text has 皮爾森市長: the name with the level word that a post took. */
  private static String levelled(Draft draft, String name) {
    String text = draft.article().text();
    if (draft.aids().pack().bare(name).isPresent()) {
      return name;
    }
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length() + 1;
      if (end <= text.length()
          && draft.aids().pack().bare(text.substring(at, end)).filter(name::equals).isPresent()) {
        return text.substring(at, end);
      }
    }
    return name;
  }
}
