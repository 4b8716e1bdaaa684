package org.intercity.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an article was published, as far as its address tells. */
final class Outlet {

  private Outlet() {}

  /** The country of an address by its last part: {@code .nz}, {@code .kr}, {@code .gov}. */
  static Optional<String> country(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    try {
      String host = new URI(address.strip()).getHost();
      return host == null ? Optional.empty() : ofHost(host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static Optional<String> ofHost(String host) {
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = bare.substring(bare.lastIndexOf('.') + 1);
    return switch (last) {
      case "gov", "mil", "edu" -> Optional.of("US");
      case "uk" -> Optional.of("GB");
      case "tv", "io", "me", "ai", "co", "fm", "cc", "ws", "eu", "su" -> Optional.empty();
      default ->
          last.length() == 2 && last.chars().allMatch(Character::isLetter)
              ? Optional.of(last.toUpperCase(Locale.ROOT))
              : Optional.empty();
    };
  }
}
