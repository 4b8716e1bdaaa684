package org.intercity.sources;

import java.nio.charset.Charset;
import java.util.Optional;

/** A text, and the encoding its bytes were recognised to be in. */
public record TextFile(String text, Charset encoding) {

  /**
   * Recognises the encoding of bytes: UTF-8, UTF-16, CP949, Shift_JIS, GB18030, Big5 and others.
   *
   * @throws UnreadableDocument where they are no text, or their letters cannot be told
   */
  public static TextFile of(String name, byte[] bytes) {
    return Encodings.recognised(name, bytes);
  }

  /** The text as an encoding says; empty where bytes are not valid in it. */
  public static Optional<TextFile> in(Charset encoding, byte[] bytes) {
    return Encodings.strictly(bytes, encoding);
  }
}
