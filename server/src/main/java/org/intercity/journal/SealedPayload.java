package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * A payload as stored, beside its salt. The salt keeps a reader of the digest from guessing a short
 * payload after it was erased.
 *
 * @param salt 16 bytes in hexadecimals
 * @param text canonical JSON
 */
record SealedPayload(String salt, String text) {

  static final int SALT_BYTES = 16;

  static SealedPayload of(byte[] salt, String text) {
    return new SealedPayload(HexFormat.of().formatHex(salt), text);
  }

  boolean saltIsWhole() {
    return salt.matches("[0-9a-f]{" + 2 * SALT_BYTES + "}");
  }

  /** Only to be asked where the salt is whole. */
  String digest() {
    return Digest.of(HexFormat.of().parseHex(salt), text.getBytes(UTF_8)).hex();
  }
}
