package org.intercity.desk;

import java.util.Optional;
import org.springframework.http.MediaType;

/** The scans that are taken, told by their first bytes: a name can say anything. */
public final class Scan {

  private Scan() {}

  public static boolean isOne(byte[] bytes) {
    return type(bytes).isPresent();
  }

  /** What sort of scan begins so. */
  public static Optional<MediaType> type(byte[] bytes) {
    if (begins(bytes, '%', 'P', 'D', 'F')) {
      return Optional.of(MediaType.APPLICATION_PDF);
    }
    if (begins(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of(MediaType.IMAGE_PNG);
    }
    return begins(bytes, 0xFF, 0xD8, 0xFF) ? Optional.of(MediaType.IMAGE_JPEG) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
