package org.intercity.publishers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** A publisher's file that has been recognised; it holds no resources and may be read again. */
public final class OpenFile {

  private final FileKind kind;
  private final String name;
  private final Content content;
  private final Supplier<Format> format;

  OpenFile(FileKind kind, String name, Content content, Supplier<Format> format) {
    this.kind = kind;
    this.name = name;
    this.content = content;
    this.format = format;
  }

  public Path path() {
    return content.file();
  }

  public FileKind kind() {
    return kind;
  }

  /** The layer it makes, the same for every edition: {@code geonames-cities15000}. */
  public String name() {
    return name;
  }

  /** The day its publisher packed it, {@code 2025-06-12}, or empty. */
  public String asOf() {
    return content.asOf();
  }

  /**
   * Shows every row, or why it is left out.
   *
   * @throws UnreadablePlaces where the file breaks off, or most of its first rows make no sense
   */
  public void rows(Sink sink, Progress progress) {
    FirstRows rows = new FirstRows(path(), new OnePointEach(sink));
    try (InputStream in = content.open(progress)) {
      format.get().read(in, rows);
      // what is left, so that a checksum at the end is read too
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException problem) {
      throw UnreadablePlaces.because(path(), problem);
    }
    rows.end();
  }

  /** SHA-256 of the file's bytes as they are, in hexadecimal. */
  public String digest() {
    try (InputStream in = Files.newInputStream(path())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException problem) {
      throw UnreadablePlaces.because(path(), problem);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
