package org.intercity.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of documents that do not say it themselves.
 *
 * @param published the day of publication
 * @param language as {@code ko}
 */
public record Hints(@Nullable LocalDate published, @Nullable String language) {

  public static final Hints NONE = new Hints(null, null);
}
