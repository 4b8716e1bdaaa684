package org.intercity.publishers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes one layer: its rows into a file of their own first, since the header in front of them
 * tells their number; then both, each as a gzip member, into the part that becomes the layer.
 */
final class LayerWriter {

  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path body;
  private final Path part;

  LayerWriter(Path target) {
    this.target = target;
    this.body = target.resolveSibling(target.getFileName() + ".body.part");
    this.part = target.resolveSibling(target.getFileName() + ".part");
  }

  Layer write(OpenFile file, String digest, Progress progress) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Rows rows = new Rows();
      try (OutputStream out = packed(body)) {
        rows.out = out;
        file.rows(rows, progress);
        rows.flush();
      }
      String asOf = rows.asOf.isEmpty() ? file.asOf() : rows.asOf;
      Layer layer = new Layer(file.name(), file.kind(), digest, asOf, rows.count, rows.refusals);
      join(LayerHeader.write(layer));
      return layer;
    } catch (UncheckedIOException problem) {
      throw UnreadablePlaces.notWritten(target, new IOException(problem.getMessage(), problem));
    } catch (IOException problem) {
      throw UnreadablePlaces.notWritten(target, problem);
    } finally {
      remove(body);
      remove(part);
    }
  }

  private void join(String header) throws IOException {
    try (OutputStream out = packed(part)) {
      out.write(header.getBytes(StandardCharsets.UTF_8));
    }
    try (FileChannel from = FileChannel.open(body);
        FileChannel to = FileChannel.open(part, StandardOpenOption.APPEND)) {
      for (long at = 0; at < from.size(); ) {
        at += from.transferTo(at, from.size() - at, to);
      }
      // else a power cut may leave the new name with nothing behind it
      to.force(true);
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static OutputStream packed(Path file) throws IOException {
    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    try {
      return new Packed(bytes);
    } catch (IOException problem) {
      bytes.close();
      throw problem;
    }
  }

  /** What stays is overwritten the next time. */
  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      return;
    }
  }

  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static final class Rows implements Sink {
    private OutputStream out = OutputStream.nullOutputStream();
    private final StringBuilder lines = new StringBuilder();
    private final Map<Refusal, Long> refusals = new EnumMap<>(Refusal.class);
    private long count;
    private String asOf = "";

    @Override
    public void accept(PlaceRow row) {
      LayerRow.write(row, lines);
      count++;
      if (row.asOf().compareTo(asOf) > 0) {
        asOf = row.asOf();
      }
      if (lines.length() > BUFFER) {
        flush();
      }
    }

    @Override
    public void refuse(Refusal reason) {
      refusals.merge(reason, 1L, Long::sum);
    }

    void flush() {
      try {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
