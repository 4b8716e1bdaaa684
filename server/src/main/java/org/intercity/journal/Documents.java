package org.intercity.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The scans, uploads and pages as read, each kept once under the SHA-256 of its bytes. A document
 * is whole or absent: it is written aside, forced to the disk, and then moved to its name.
 */
public final class Documents {

  private final Path folder;

  /** Creates nothing until the first document comes. */
  public Documents(DataFolder data) {
    this.folder = data.documents();
  }

  public Digest put(byte[] bytes) {
    return put(new ByteArrayInputStream(bytes));
  }

  /** Reads the stream to its end and leaves it open. */
  public Digest put(InputStream bytes) {
    try {
      Files.createDirectories(folder);
      Path aside = Files.createTempFile(folder, "incoming-", ".part");
      try {
        Digest digest = write(bytes, aside);
        moveTo(path(digest), aside);
        return digest;
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException failure) {
      throw StorageErrors.explain(folder, failure);
    }
  }

  private static Digest write(InputStream bytes, Path aside) throws IOException {
    MessageDigest sha256 = Digest.sha256();
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE);
        OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha256)) {
      bytes.transferTo(out);
      out.flush();
      channel.force(true);
    }
    return Digest.of(sha256);
  }

  private void moveTo(Path place, Path aside) throws IOException {
    Path shelf = place.resolveSibling(".");
    Files.createDirectories(shelf);
    Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Folders.force(shelf);
    Folders.force(folder);
  }

  public Optional<Path> find(Digest digest) {
    return Optional.of(path(digest)).filter(Files::isRegularFile);
  }

  /** Whether the stored bytes still have the digest they are named by. */
  boolean isWhole(Digest digest, Path stored) {
    try (InputStream bytes = Files.newInputStream(stored)) {
      return Digest.of(bytes).equals(digest);
    } catch (IOException failure) {
      throw StorageErrors.explain(stored, failure);
    }
  }

  void remove(Digest digest) {
    try {
      Files.deleteIfExists(path(digest));
    } catch (IOException failure) {
      throw StorageErrors.explain(path(digest), failure);
    }
  }

  /** Shelved by the first two digits, lest one folder grows too long. */
  private Path path(Digest digest) {
    return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
  }
}
