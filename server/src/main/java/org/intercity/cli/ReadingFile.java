package org.intercity.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file of readings, one a line, that a run broken off goes on writing where it ended. */
record ReadingFile(Path file, Set<String> done) {

  /** How every reading begins; of anything else nothing is cut. */
  private static final String BEGINNING = "{\"document\"";

  /**
   * Opens a file that is there or not; a last line that broke off is cut away.
   *
   * @throws IOException where it is no file of readings, or cannot be written
   */
  static ReadingFile open(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new ReadingFile(file, Set.of());
    }
    Set<String> done = new HashSet<>();
    long whole = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        try {
          done.add(id(line));
        } catch (JacksonException torn) {
          if (!line.startsWith(BEGINNING) || lines.readLine() != null) {
            throw new IOException(
                file + ": line " + (done.size() + 1) + " is no reading; name another file");
          }
          break;
        }
        whole += line.getBytes(StandardCharsets.UTF_8).length + 1L;
      }
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      if (whole < channel.size()) {
        channel.truncate(whole);
      } else if (whole > channel.size()) { // broken off between a reading and the end of its line
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), channel.size());
      }
    }
    return new ReadingFile(file, done);
  }

  private static String id(String line) {
    return JsonMapper.shared().readTree(line).path("document").required("id").asString();
  }

  PrintWriter writer() throws IOException {
    return new PrintWriter(
        Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }
}
