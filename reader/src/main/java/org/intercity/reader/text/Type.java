package org.intercity.reader.text;

import java.util.Arrays;
import java.util.Locale;

/** What a mark says a stretch of text is; language packs use these words in lower case. */
public enum Type {
  PLACE('\ue001'),
  COUNTRY('\ue002'),
  PERSON('\ue003'),
  DAY('\ue004'),
  NUMBER('\ue005'),
  /** A place in a row: "eighth", 제18회. */
  ORDINAL('\ue014'),
  /** Names a kind of tie or its paper: "sister city agreement", 자매결연. */
  KIND('\ue006'),
  /** A paper or relation whose kind other sentences tell: "the agreement", 협정. */
  PAPER('\ue007'),
  ACT('\ue008'),
  POST('\ue009'),
  FIELD('\ue00a'),
  VENUE('\ue00b'),
  /** A body that is no city: a university, a company, a port. */
  ORGANISATION('\ue00c'),
  COUNCIL('\ue00d'),
  /** Both parties at once: "the two cities", 양측. */
  PAIR('\ue00e'),
  /** The city the article is about, unnamed: "the city", 시는. */
  HOLDER('\ue00f'),
  DELEGATION('\ue010'),
  SAYING('\ue011'),
  /** A word of common exchange beside which fields stand: "cooperation", 교류. */
  COOPERATION('\ue012'),
  /** A word that begins a sentence or title and is never part of a person's name. */
  NAMELESS('\ue013');

  private final char symbol;

  Type(char symbol) {
    this.symbol = symbol;
  }

  /** The private-use character that stands for this type in a {@link Shape}. */
  public char symbol() {
    return symbol;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Type of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The type that a symbol stands for. */
  public static Type of(char symbol) {
    return Arrays.stream(values())
        .filter(type -> type.symbol == symbol)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no symbol: " + symbol));
  }

  /** Whether a character stands for a type in a {@link Shape}, or could. */
  public static boolean isSymbol(char c) {
    return c >= 0xE000 && c < 0xE100;
  }

  /** The type as one bit, as {@link Marks#types} has it. */
  public int bit() {
    return bit(symbol);
  }

  /** The bit of the type that a symbol stands for: each has five last bits of its own. */
  public static int bit(char symbol) {
    return 1 << (symbol & 0x1F);
  }
}
