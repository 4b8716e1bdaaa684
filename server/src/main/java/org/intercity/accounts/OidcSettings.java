package org.intercity.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenID Connect provider that people may sign in with.
 *
 * @param issuer its address, below which its configuration is found; without it there is none
 * @param clientId by which it knows this desk
 * @param label what the sign-in page calls it
 */
@ConfigurationProperties("intercity.oidc")
record OidcSettings(
    @Nullable String issuer,
    @DefaultValue("intercity") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("OpenID Connect") String label) {

  boolean areOn() {
    return issuer != null && !issuer.isBlank();
  }

  @Override
  public String toString() {
    return String.valueOf(issuer);
  }
}
