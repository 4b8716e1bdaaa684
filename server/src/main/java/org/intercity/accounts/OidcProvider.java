package org.intercity.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The OpenID Connect provider, as it describes itself. It is asked when somebody first signs in
 * with it, so that the desk starts, and passwords work, while it is away.
 */
@Component
final class OidcProvider implements ClientRegistrationRepository {

  static final String ID = "office";

  private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);

  private final OidcSettings settings;
  private volatile @Nullable ClientRegistration known;

  OidcProvider(OidcSettings settings) {
    this.settings = settings;
  }

  /** Empty where there is none, or it does not answer. */
  Optional<ClientRegistration> find() {
    ClientRegistration before = known;
    if (before != null || settings.issuer() == null || settings.issuer().isBlank()) {
      return Optional.ofNullable(before);
    }
    try {
      ClientRegistration found =
          ClientRegistrations.fromIssuerLocation(settings.issuer())
              .registrationId(ID)
              .clientId(settings.clientId())
              .clientSecret(settings.clientSecret())
              .scope("openid", "email", "profile")
              .build();
      known = found;
      return Optional.of(found);
    } catch (RuntimeException silent) {
      LOG.warn("The OpenID Connect provider {} does not answer", settings.issuer(), silent);
      return Optional.empty();
    }
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return id.equals(ID) ? find().orElse(null) : null;
  }
}
