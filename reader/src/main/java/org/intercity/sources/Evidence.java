package org.intercity.sources;

/**
 * The words of a document that say a fact.
 *
 * @param start first character, counted in code points of the document's text
 * @param end one past the last
 * @param quote the text between them, to the letter
 */
public record Evidence(int start, int end, String quote) {

  public Evidence {
    if (start < 0 || end <= start || quote.codePointCount(0, quote.length()) != end - start) {
      throw new IllegalArgumentException("the quote does not fill " + start + ".." + end);
    }
  }
}
