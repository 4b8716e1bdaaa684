package org.intercity.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A SHA-256, by which the journal names a document. */
public record Digest(String hex) {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
  private static final String PREFIX = "sha256:";

  public Digest {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimals: " + hex);
    }
  }

  public static Digest of(byte[]... parts) {
    MessageDigest sha256 = sha256();
    for (byte[] part : parts) {
      sha256.update(part);
    }
    return of(sha256);
  }

  /** Of all that is left in the stream. */
  static Digest of(InputStream bytes) throws IOException {
    MessageDigest sha256 = sha256();
    bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
    return of(sha256);
  }

  /** The digest that a payload's {@code document} names. */
  public static Optional<Digest> find(String named) {
    return named.startsWith(PREFIX) && HEX.matcher(named.substring(PREFIX.length())).matches()
        ? Optional.of(new Digest(named.substring(PREFIX.length())))
        : Optional.empty();
  }

  /** As a payload names it: {@code sha256:<hex>}. */
  @JsonValue
  public String named() {
    return PREFIX + hex;
  }

  @JsonCreator
  static Digest require(String named) {
    return find(named).orElseThrow(() -> new IllegalArgumentException(named));
  }

  static Digest of(MessageDigest finished) {
    return new Digest(HexFormat.of().formatHex(finished.digest()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
