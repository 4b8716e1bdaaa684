package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intercity.journal.Notes.note;
import static org.intercity.journal.TestRegister.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.intercity.words.UserError;

class JournalFileTests {

  private static TestRegister blank(TestPlace place) {
    return place.open(Notes.families(), Notes.projections());
  }

  private static TestRegister filled(TestPlace place) {
    TestRegister register = blank(place);
    Digest scan = register.documents().put("scan".getBytes(UTF_8));
    Digest page = register.documents().put("page".getBytes(UTF_8));
    register.documents().put("named by nobody".getBytes(UTF_8));
    register
        .journal()
        .append(
            OFFICER,
            List.of(note("one \"quoted\" \u2028 €"), note("二", scan), note("三", page), note("4")));
    register.journal().erase(OFFICER, 4, "asked");
    return register;
  }

  private static JournalFile file(TestRegister register) {
    return new JournalFile(register.database(), register.documents(), register.rooms());
  }

  @OnBothDatabases
  void anExportComesBackByteForByteFromTheOtherDatabase(TestPlace place) throws IOException {
    Path first = place.path("first.zip");
    assertThat(file(filled(place)).export(first)).isEqualTo(5);

    try (TestPlace other = place.isSqlite() ? TestPlace.postgres() : TestPlace.sqlite()) {
      TestRegister copy = blank(other);
      assertThat(file(copy).importFrom(first)).isEqualTo(5);
      Path second = place.path("second.zip");
      file(copy).export(second);

      assertThat(second).hasSameBinaryContentAs(first);
      assertThat(Notes.texts(copy.database())).hasSize(3);
      assertThat(
              new JournalVerification(copy.database(), copy.documents(), copy.rooms())
                  .run()
                  .findings())
          .isEmpty();
    }
  }

  @OnBothDatabases
  void anImportGoesOnWhereTheExportEnded(TestPlace place) {
    Path export = place.path("export.zip");
    file(filled(place)).export(export);
    try (TestPlace other = TestPlace.sqlite()) {
      TestRegister copy = blank(other);
      file(copy).importFrom(export);

      Entry next = copy.journal().append(OFFICER, List.of(note("next"))).getFirst();

      assertThat(next.number()).isEqualTo(6);
      assertThat(next.previous()).isEqualTo(copy.journal().find(5).orElseThrow().digest());
    }
  }

  @OnBothDatabases
  void aRegisterWithEntriesTakesNoImport(TestPlace place) {
    TestRegister register = filled(place);
    Path export = place.path("export.zip");
    file(register).export(export);

    assertThatThrownBy(() -> file(register).importFrom(export))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("5 entries");
  }

  @OnBothDatabases
  void everyTruncatedOrChangedExportIsRefusedAndLeavesNothing(TestPlace place) throws IOException {
    Path export = place.path("export.zip");
    file(filled(place)).export(export);
    byte[] whole = Files.readAllBytes(export);
    long seed = new Random().nextLong();
    System.out.println("changed exports: seed " + seed);
    Random random = new Random(seed);
    try (TestPlace other = place.isSqlite() ? TestPlace.sqlite() : TestPlace.postgres()) {
      TestRegister target = blank(other);
      for (int i = 0; i < 40; i++) {
        Path broken = place.path("broken.zip");
        byte[] bytes = i % 2 == 0 ? cut(whole, random) : changed(whole, random);
        Files.write(broken, bytes);
        refuses(target, broken, "seed " + seed + ", case " + i);
      }
      file(target).importFrom(export);
    }
  }

  private static byte[] cut(byte[] whole, Random random) {
    return Arrays.copyOf(whole, random.nextInt(whole.length));
  }

  /** Within the journal's lines, which the chain protects. */
  private static byte[] changed(byte[] whole, Random random) {
    String text = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1);
    int from = text.indexOf("{\"actedFor\"");
    int to = text.indexOf("PK\3\4", from);
    byte[] bytes = whole.clone();
    bytes[from + random.nextInt(to - from)] ^= (byte) (1 << random.nextInt(7));
    return bytes;
  }

  private static void refuses(TestRegister target, Path broken, String which) {
    assertThatThrownBy(() -> file(target).importFrom(broken))
        .as(which)
        .isInstanceOf(UserError.class);
    assertThat(target.journal().head()).as(which).isZero();
    assertThat(Notes.texts(target.database())).as(which).isEmpty();
    assertThat(documents(target)).as(which).isZero();
  }

  private static long documents(TestRegister register) {
    return Stream.of("scan", "page")
        .filter(text -> register.documents().find(Digest.of(text.getBytes(UTF_8))).isPresent())
        .count();
  }

  @OnBothDatabases
  void whatIsNoExportIsCalledSo(TestPlace place) throws IOException {
    JournalFile file = file(blank(place));
    Path text = Files.writeString(place.path("letter.txt"), "Dear Sir");
    Path cut = place.path("cut.zip");
    file.export(cut);
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(whole, whole.length - 5));

    assertThatThrownBy(() -> file.importFrom(text)).hasMessageContaining("not an export");
    assertThatThrownBy(() -> file.importFrom(cut)).hasMessageContaining("cut short");
    assertThatThrownBy(() -> file.importFrom(place.path("none.zip")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no such file");
  }

  @OnBothDatabases
  void anExportThatFailsLeavesTheOldOneAndNoPart(TestPlace place) throws IOException {
    TestRegister register = filled(place);
    Path export = Files.writeString(place.path("export.zip"), "the old one");
    Digest scan = Digest.of("scan".getBytes(UTF_8));
    Files.delete(register.documents().find(scan).orElseThrow());

    assertThatThrownBy(() -> file(register).export(export))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Entry 2");

    assertThat(export).hasContent("the old one");
    try (Stream<Path> files = Files.list(place.folder().root())) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("export-"));
    }
  }
}
