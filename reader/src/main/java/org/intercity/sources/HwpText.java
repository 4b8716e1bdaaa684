package org.intercity.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The words in the sections of a HWP paper. A section is a row of records; those of text are taken
 * in their order, in which the cells of a table follow the paragraph that holds it. Nothing else of
 * a record is believed, so a damaged one cannot make this read for ever or reserve more than there
 * is, as a library that rebuilds the whole paper does.
 */
final class HwpText {

  private static final int TEXT = 67;

  /** What follows are remarks on the paper. */
  private static final int REMARKS = 93;

  /** A record of this length or more says its length in a number of its own. */
  private static final int LONG = 0xFFF;

  /** Characters below a space; a control takes the room of eight. */
  private static final int ROOM = 8;

  /** Of one paragraph, in bytes. */
  private static final int LONGEST = 2 * Papers.LONGEST;

  private final StringBuilder text = new StringBuilder();
  private long unpacked;

  void add(InputStream section, boolean packed) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      records(packed ? new InflaterInputStream(section, inflater) : section);
    } finally {
      inflater.end();
    }
  }

  private void records(InputStream in) throws IOException {
    byte[] header = in.readNBytes(Integer.BYTES);
    while (header.length > 0 && text.length() < Papers.LONGEST) {
      int head = number(header);
      int tag = head & 0x3FF;
      long length = Integer.toUnsignedLong(head >>> 20);
      if (length == LONG) {
        length = Integer.toUnsignedLong(number(in.readNBytes(Integer.BYTES)));
      }
      if (tag == REMARKS) {
        return;
      }
      unpacked += length;
      if (unpacked > Papers.MOST_UNPACKED || (tag == TEXT && length > LONGEST)) {
        throw new IOException("more than a paper holds");
      }
      if (tag == TEXT) {
        paragraph(in.readNBytes((int) length), length);
      } else {
        in.skipNBytes(length);
      }
      header = in.readNBytes(Integer.BYTES);
    }
  }

  private static int number(byte[] bytes) throws EOFException {
    if (bytes.length < Integer.BYTES) {
      throw new EOFException("amid a record's head");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  private void paragraph(byte[] bytes, long length) throws EOFException {
    if (bytes.length < length) {
      throw new EOFException("amid a paragraph");
    }
    ByteBuffer letters = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    while (letters.remaining() >= Character.BYTES) {
      char c = letters.getChar();
      switch (c) {
        case '\n' -> text.append('\n');
        case 24 -> text.append('-');
        case 30, 31 -> text.append(' ');
        case 0, '\r', 25, 26, 27, 28, 29 -> {} // the paragraph's end, and marks without a width
        default -> {
          if (c >= ' ') {
            text.append(c);
            continue;
          }
          text.append(c == '\t' ? " " : "");
          int rest = (ROOM - 1) * Character.BYTES;
          letters.position(letters.position() + Math.min(rest, letters.remaining()));
        }
      }
    }
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
