package org.intercity.journal;

/**
 * Who signs an entry off: the account, and the body it acted for. Both are for ever part of the
 * entry's digest and cannot be erased, so they are identifiers rather than people's names.
 */
public record Signature(String author, String actedFor) {

  public Signature {
    requireWord("author", author);
    requireWord("actedFor", actedFor);
  }

  /** What is open to whoever acts for this body. */
  public Scope scope() {
    return new Scope(actedFor);
  }

  private static void requireWord(String what, String word) {
    if (word.isBlank() || word.codePoints().anyMatch(Signature::unprintable)) {
      throw new IllegalArgumentException(what + " is blank or holds control characters");
    }
  }

  private static boolean unprintable(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }
}
