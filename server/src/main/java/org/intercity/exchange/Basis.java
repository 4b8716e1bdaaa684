package org.intercity.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.intercity.register.Source;
import org.jspecify.annotations.Nullable;

/** Why an item may stand: the words of a source, or an officer who knows it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Basis.Told.class, name = "source"),
  @JsonSubTypes.Type(value = Basis.Known.class, name = "officer")
})
public sealed interface Basis {

  /**
   * Told by a source.
   *
   * @param reading the reading it was found in, as {@code R3}; null where an officer read it
   * @param quotes the words that say so
   */
  record Told(Source source, @Nullable String reading, List<String> quotes) implements Basis {
    public Told {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * Known to the office, whose officer signs the entry.
   *
   * @param how in the officer's words, as "minutes of the meeting"; null where nothing was said
   * @param document {@code sha256:} and the digest of the paper that was kept with it
   */
  record Known(@Nullable String how, @Nullable String document) implements Basis {}
}
