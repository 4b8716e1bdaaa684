package org.intercity.publishers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intercity.publishers.UnreadablePlaces.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadablePlacesTests {

  private static final String ROW =
      Collected.feature("1", "Århus", "Aarhus,Århus", "PPLA", "5") + "\n";

  @TempDir Path folder;

  @Test
  void foldersMissingAndEmptyFilesAreNamed() throws IOException {
    refuses(folder, Reason.INACCESSIBLE);
    refuses(folder.resolve("none.zip"), Reason.MISSING);
    refuses(Files.createFile(folder.resolve("empty.txt")), Reason.EMPTY);
    refuses(
        Collected.text(folder.resolve("novel.txt"), "It was a dark night."), Reason.UNKNOWN_FORMAT);
  }

  @Test
  void aZipThatBreaksOffIsTruncated() throws IOException {
    Path whole = Collected.zip(folder.resolve("whole.zip"), Map.of("KR.txt", ROW.repeat(5000)));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));

    refuses(cut, Reason.TRUNCATED);
  }

  @Test
  void aZipWithDamagedBytesIsTruncated() throws IOException {
    Path file = folder.resolve("stored.zip");
    byte[] row = ROW.repeat(100).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("KR.txt"));
      zip.write(row);
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    refuses(file, Reason.TRUNCATED);
  }

  @Test
  void otherEncodingsAreNamed() throws IOException {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16}) {
      Path file = Files.write(folder.resolve(charset.name()), ROW.repeat(20).getBytes(charset));
      assertThat(refuses(file, Reason.WRONG_ENCODING).detail()).isEqualTo("UTF-16");
    }
    byte[] latin = ROW.repeat(20).getBytes(StandardCharsets.ISO_8859_1);
    UnreadablePlaces refused =
        refuses(Files.write(folder.resolve("latin.txt"), latin), Reason.WRONG_ENCODING);
    assertThat(refused.arguments())
        .containsExactly(folder.resolve("latin.txt").toString(), "ISO-8859-1");
  }

  @Test
  void wrongColumnsAreCounted() throws IOException {
    String shorter = ROW.replaceFirst("\t2024-05-06", "");
    Path file = Files.writeString(folder.resolve("18.txt"), shorter.repeat(20));

    assertThat(refuses(file, Reason.WRONG_COLUMNS).detail()).isEqualTo("18 ≠ 19");
  }

  @Test
  void aFileThatGoesWrongAfterItsHeadIsRefusedWhole() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mixed.tsv"), "qid\tlabel\tlat\tlon\n" + "Q1\tx\n".repeat(9));

    refuses(file, Reason.WRONG_COLUMNS);
  }

  @Test
  void anEndlessLineIsNeverHeldWhole() throws IOException {
    Path file = folder.resolve("bomb.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("KR.txt"));
      zip.write(ROW.repeat(400).getBytes(StandardCharsets.UTF_8));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }

    Collected collected = Collected.of(file);

    assertThat(collected.rows).hasSize(400);
    assertThat(collected.refusals).containsExactly(Refusal.WRONG_COLUMNS);
  }

  private static UnreadablePlaces refuses(Path file, Reason reason) {
    UnreadablePlaces[] found = new UnreadablePlaces[1];
    assertThatThrownBy(() -> Collected.of(file))
        .isInstanceOfSatisfying(UnreadablePlaces.class, refused -> found[0] = refused);
    assertThat(found[0].reason()).as(found[0].getMessage()).isEqualTo(reason);
    return found[0];
  }
}
