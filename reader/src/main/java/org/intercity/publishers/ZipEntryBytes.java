package org.intercity.publishers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An entry's bytes, checked against its checksum at the end, which {@link ZipFile} does not do. */
final class ZipEntryBytes extends FilterInputStream {

  private final ZipFile zip;
  private final ZipEntry entry;
  private final CRC32 checksum = new CRC32();

  ZipEntryBytes(ZipFile zip, ZipEntry entry) throws IOException {
    super(zip.getInputStream(entry));
    this.zip = zip;
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    if (read > 0) {
      checksum.update(bytes, from, read);
    } else if (read < 0 && entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
      throw new ZipException(entry.getName() + ": checksum");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      zip.close();
    }
  }
}
