package org.intercity.exchange;

import java.util.Locale;

/** How high a post is. */
public enum Rank {
  HEAD,
  DEPUTY,
  OFFICIAL;

  /** The word in message keys and in the rule's weights. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
