package org.intercity.register;

import java.nio.charset.StandardCharsets;
import org.intercity.journal.Digest;

/** Short names made of what they name. */
final class Digests {

  private Digests() {}

  /** The first 16 hex digits of the SHA-256 of the parts, each ended by a line feed. */
  static String of(String... parts) {
    String whole = String.join("\n", parts) + "\n";
    return Digest.of(whole.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
  }
}
