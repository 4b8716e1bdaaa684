package org.intercity.desk;

/** The scans that are taken, told by their first bytes: a name can say anything. */
final class Scan {

  private Scan() {}

  static boolean isOne(byte[] bytes) {
    return begins(bytes, '%', 'P', 'D', 'F')
        || begins(bytes, 0x89, 'P', 'N', 'G')
        || begins(bytes, 0xFF, 0xD8, 0xFF);
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
