package org.intercity.gazetteer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Our own name for a place, stable across imports: {@code gn1841811} where GeoNames knows it, else
 * {@code ic-} with country and name, as {@code ic-kr-buan-county}; {@code iso-KR} for a country.
 */
public record PlaceId(@JsonValue String value) implements Comparable<PlaceId> {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{3,80}");

  @JsonCreator
  public PlaceId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("'" + value + "' is not a place id");
    }
  }

  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
