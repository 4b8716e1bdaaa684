package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Optional;
import org.intercity.words.UserError;

/**
 * The address of a PostgreSQL database, as Java writes it ({@code jdbc:postgresql://host/name}) or
 * as everybody else does ({@code postgres://user:password@host/name}).
 *
 * @param jdbc without the name and password
 * @param place host and database, fit to be shown
 */
record PostgresUrl(String jdbc, String place, Optional<String> user, Optional<String> password) {

  static PostgresUrl of(String text) {
    try {
      URI address = new URI(text.startsWith("jdbc:") ? text.substring("jdbc:".length()) : text);
      if (address.getRawAuthority() == null
          || !String.valueOf(address.getScheme()).matches("postgres(ql)?")
          || String.valueOf(address.getPath()).length() < 2) {
        throw new UserError("journal.postgres.address");
      }
      return of(address);
    } catch (URISyntaxException malformed) {
      throw new UserError("journal.postgres.address");
    }
  }

  private static PostgresUrl of(URI address) {
    String authority = address.getRawAuthority();
    int at = authority.lastIndexOf('@');
    String server = authority.substring(at + 1);
    String place = server + address.getPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String[] login = authority.substring(0, Math.max(at, 0)).split(":", 2);
    return new PostgresUrl(
        "jdbc:postgresql://" + server + address.getRawPath() + query,
        place,
        at > 0 ? Optional.of(decoded(login[0])) : Optional.empty(),
        login.length > 1 ? Optional.of(decoded(login[1])) : Optional.empty());
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
  }
}
