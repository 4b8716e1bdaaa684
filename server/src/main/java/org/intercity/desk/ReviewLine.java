package org.intercity.desk;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A tie on the yearly review list.
 *
 * @param activity the word of how alive it is
 * @param weight of what happened in the time the rule looks at
 * @param last what happened last
 * @param reasons why it wants a look, said; none where it does not
 */
record ReviewLine(
    TieLine tie, String activity, int weight, @Nullable Last last, List<String> reasons) {

  ReviewLine {
    reasons = List.copyOf(reasons);
  }

  /**
   * What happened last.
   *
   * @param form its message key's last part
   * @param href its page; null where it has none
   */
  record Last(String form, EdtfDate day, @Nullable String href) {}
}
