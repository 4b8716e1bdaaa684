package org.intercity.desk;

import java.util.List;
import org.intercity.exchange.Basis;
import org.intercity.journal.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What an item is founded on, as pages show it.
 *
 * @param origin the source that tells it; null where an officer knows it
 * @param reading the reading it was found in, as {@code R3}
 * @param quotes the source's words
 * @param how how the office knows it, in its officer's words
 * @param paper the digest of the paper kept with it, in hex
 */
public record Foundation(
    Voice.@Nullable Origin origin,
    @Nullable String reading,
    List<String> quotes,
    @Nullable String how,
    @Nullable String paper) {

  public Foundation {
    quotes = List.copyOf(quotes);
  }

  /** Each basis, in its order. */
  public static List<Foundation> of(List<Basis> bases) {
    return bases.stream().map(Foundation::of).toList();
  }

  private static Foundation of(Basis basis) {
    return switch (basis) {
      case Basis.Told(var source, var reading, var quotes) ->
          new Foundation(Voices.origin(source, "text"), reading, quotes, null, null);
      case Basis.Known(var how, var document) ->
          new Foundation(
              null,
              null,
              List.of(),
              how,
              document == null ? null : Digest.find(document).map(Digest::hex).orElse(null));
    };
  }
}
