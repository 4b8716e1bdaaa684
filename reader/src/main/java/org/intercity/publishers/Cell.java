package org.intercity.publishers;

/**
 * A value in a table.
 *
 * @param language in which it is, BCP 47; empty where the table does not say
 */
record Cell(String text, String language) {

  static final Cell EMPTY = new Cell("", "");

  static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, "");
  }

  /** As SPARQL writes terms in TSV: {@code <http://…>}, {@code "Seoul"@en}, {@code "1"^^<…>}. */
  static Cell ofTerm(String term) {
    if (term.startsWith("<") && term.endsWith(">")) {
      return of(term.substring(1, term.length() - 1));
    }
    int end = term.lastIndexOf('"');
    if (!term.startsWith("\"") || end == 0) {
      return of(term);
    }
    String text = term.substring(1, end).translateEscapes();
    boolean tagged = term.startsWith("@", end + 1);
    return new Cell(text, tagged ? term.substring(end + 2) : "");
  }
}
