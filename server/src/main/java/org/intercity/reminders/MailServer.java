package org.intercity.reminders;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who carries the letters.
 *
 * @param host null where no letters are sent
 * @param tls {@code starttls}, {@code tls} from the first byte, or {@code none}
 */
@ConfigurationProperties("intercity.mail")
record MailServer(
    @Nullable String host,
    @DefaultValue("587") int port,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("starttls") Tls tls) {

  /** How the way to the server is sealed. */
  enum Tls {
    STARTTLS,
    TLS,
    NONE
  }

  boolean isSet() {
    return host != null && !host.isBlank();
  }

  /** Without the password, which stays out of logs. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
