package org.intercity.journal;

import java.security.SecureRandom;

/** Where the salts of new payloads come from; only reproducible files take other than random. */
@FunctionalInterface
interface Salts {

  byte[] next();

  static Salts random() {
    SecureRandom random = new SecureRandom();
    return () -> {
      byte[] salt = new byte[SealedPayload.SALT_BYTES];
      random.nextBytes(salt);
      return salt;
    };
  }
}
