package org.intercity.publishers;

import java.util.Optional;
import java.util.regex.Pattern;

/** Other registers' ids, spelt as in ours. */
final class Ids {

  private static final Pattern GEONAMES = Pattern.compile("[1-9][0-9]{0,9}");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,10}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private Ids() {}

  static Optional<String> geoNames(String number) {
    return GEONAMES.matcher(number).matches() ? Optional.of("gn" + number) : Optional.empty();
  }

  /** Of a bare item or its address, {@code http://www.wikidata.org/entity/Q42}. */
  static Optional<String> wikidata(String item) {
    String bare = item.substring(item.lastIndexOf('/') + 1);
    return WIKIDATA.matcher(bare).matches() ? Optional.of("wd-" + bare) : Optional.empty();
  }

  static boolean isCountry(String code) {
    return COUNTRY.matcher(code).matches();
  }
}
