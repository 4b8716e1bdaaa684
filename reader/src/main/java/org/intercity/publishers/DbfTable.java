package org.intercity.publishers;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in dBase's format, which goes with a shapefile; its texts in UTF-8. */
final class DbfTable implements Format {

  private static final int START = 32;
  private static final int FIELD = 32;
  private static final byte END_OF_FIELDS = 0x0D;

  private final FileKind kind;

  DbfTable(FileKind kind) {
    this.kind = kind;
  }

  private record Layout(int rows, int rowLength, List<String> titles, List<Integer> lengths) {}

  /** The columns, should these be the first bytes of such a table; else none. */
  static List<String> titles(byte[] head) {
    ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    boolean plausible =
        head.length > START + FIELD
            && (head[0] & 7) == 3
            && head[2] >= 1
            && head[2] <= 12
            && fields(bytes) > 0
            && head.length > START + FIELD * fields(bytes)
            && head[START + FIELD * fields(bytes)] == END_OF_FIELDS;
    return plausible ? layout(bytes).titles() : List.of();
  }

  private static int fields(ByteBuffer head) {
    return (Short.toUnsignedInt(head.getShort(8)) - START - 1) / FIELD;
  }

  private static Layout layout(ByteBuffer head) {
    List<String> titles = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < fields(head); i++) {
      byte[] title = new byte[11];
      head.get(START + FIELD * i, title);
      titles.add(new String(title, StandardCharsets.ISO_8859_1).replaceFirst("\0.*", ""));
      lengths.add(Byte.toUnsignedInt(head.get(START + FIELD * i + 16)));
    }
    return new Layout(head.getInt(4), Short.toUnsignedInt(head.getShort(10)), titles, lengths);
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    DataInputStream bytes = new DataInputStream(in);
    byte[] start = new byte[START];
    bytes.readFully(start);
    int length =
        Short.toUnsignedInt(ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getShort(8));
    byte[] head = Arrays.copyOf(start, Math.max(START, length));
    bytes.readFully(head, START, head.length - START);
    Layout layout = layout(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN));
    if (1 + layout.lengths().stream().mapToInt(Integer::intValue).sum() > layout.rowLength()) {
      throw new EOFException("DBF");
    }
    rows(bytes, layout, sink);
  }

  private void rows(DataInputStream bytes, Layout layout, Sink sink) throws IOException {
    Header header = Header.of(layout.titles());
    byte[] row = new byte[layout.rowLength()];
    for (int i = 0; i < layout.rows(); i++) {
      bytes.readFully(row);
      boolean deleted = row[0] == '*';
      if (!deleted) {
        row(row, layout, header, sink);
      }
    }
  }

  private void row(byte[] row, Layout layout, Header header, Sink sink) {
    if (!Lines.isUtf8(row, row.length)) {
      sink.refuse(Refusal.NOT_UTF8);
      return;
    }
    List<Cell> cells = new ArrayList<>(layout.lengths().size());
    int at = 1;
    for (int length : layout.lengths()) {
      String text = new String(row, at, length, StandardCharsets.UTF_8).replace('\0', ' ').strip();
      cells.add(Cell.of(text));
      at += length;
    }
    new TableRow(kind, header, cells).send(sink);
  }
}
