package org.intercity.search;

import java.util.List;

/**
 * Part of what was typed. An item has it that has all of its pieces, or any of the marks.
 *
 * @param marks of what else it can mean, as the place of that name
 */
record Term(List<Piece> pieces, List<String> marks) {

  Term {
    pieces = List.copyOf(pieces);
    marks = List.copyOf(marks);
  }

  /** The piece that fewest words are likely to begin with. */
  Piece rarest() {
    return pieces.stream()
        .reduce((one, other) -> other.says() > one.says() ? other : one)
        .orElseThrow();
  }
}
