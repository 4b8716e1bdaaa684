package org.intercity.proposals;

/**
 * A labelled case as the journal keeps it.
 *
 * @param entry of the journal that keeps it
 */
public record StoredCase(StoredReading reading, LabelledCase label, long entry) {

  /**
   * What the case is called in a collection of several offices': by its language and its text, so
   * that two registers that label one article give it one name.
   */
  public String id() {
    String digest = ReadingPayloads.document(reading.source());
    return language() + "-" + digest.substring(digest.indexOf(':') + 1).substring(0, 12);
  }

  private String language() {
    return reading.reading().document().language();
  }

  /** As a file of labelled articles writes it. */
  public String json() {
    return CaseJson.write(this);
  }
}
