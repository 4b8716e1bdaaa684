package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * A mention parted into the place it means and the greater one it lies in: "Baguio, Philippines",
 * "Tokyo's Minato Ward", 重庆巴南区.
 */
record Parts(String inner, String outer) {

  /** Every way to part it, the likeliest first. */
  static List<Parts> of(String mention) {
    List<Parts> parts = new ArrayList<>();
    for (int i = 1; i < mention.length() - 1; i++) {
      char c = mention.charAt(i);
      if (c == ',' || c == '，' || c == '(' || c == '（') {
        parts.add(new Parts(mention.substring(0, i), mention.substring(i + 1)));
      } else if (Script.isApostrophe(c) && mention.startsWith("s ", i + 1)) {
        parts.add(new Parts(mention.substring(i + 3), mention.substring(0, i)));
      }
    }
    if (mention.codePoints().allMatch(c -> Script.isSpaceless(c) || c == ' ')) {
      for (int i = mention.length() - 2; i >= 2; i--) {
        parts.add(new Parts(mention.substring(i), mention.substring(0, i)));
      }
    }
    return parts;
  }
}
