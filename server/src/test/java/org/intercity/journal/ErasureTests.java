package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intercity.journal.Notes.note;
import static org.intercity.journal.TestRegister.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.words.UserError;

class ErasureTests {

  private static TestRegister open(TestPlace place) {
    return place.open(Notes.families(), Notes.projections());
  }

  @OnBothDatabases
  void theErasedPayloadIsGoneAndTheChainStillVerifies(TestPlace place) {
    TestRegister register = open(place);
    register.journal().append(OFFICER, List.of(note("Kim's telephone"), note("kept")));

    register.journal().erase(OFFICER, 1, "asked by the person");

    Entry erased = register.journal().find(1).orElseThrow();
    assertThat(erased.payload()).isEmpty();
    assertThat(Notes.texts(register.database())).containsExactly("kept");
    Entry tombstone = register.journal().find(3).orElseThrow();
    assertThat(tombstone.family()).isEqualTo("erasure");
    assertThat(tombstone.payload().orElseThrow().path("entry").asLong()).isEqualTo(1);
    assertThat(
            new JournalVerification(register.database(), register.documents(), register.rooms())
                .run()
                .findings())
        .isEmpty();
  }

  @OnBothDatabases
  void theDocumentGoesUnlessAnotherEntryNamesIt(TestPlace place) {
    TestRegister register = open(place);
    Digest alone = register.documents().put("alone".getBytes(UTF_8));
    Digest shared = register.documents().put("shared".getBytes(UTF_8));
    register
        .journal()
        .append(OFFICER, List.of(note("a", alone), note("b", shared), note("c", shared)));

    register.journal().erase(OFFICER, 1, "asked");
    register.journal().erase(OFFICER, 2, "asked");

    assertThat(register.documents().find(alone)).isEmpty();
    assertThat(register.documents().find(shared)).isPresent();
  }

  @OnBothDatabases
  void whatCannotBeErasedIsRefusedInWords(TestPlace place) {
    Journal journal = open(place).journal();
    journal.append(OFFICER, List.of(note("a")));
    journal.erase(OFFICER, 1, "asked");

    refuses(journal, 9, "ends at 2");
    refuses(journal, 1, "before");
    refuses(journal, 2, "must stay");
    assertThat(journal.head()).isEqualTo(2);
  }

  private static void refuses(Journal journal, long number, String why) {
    assertThatThrownBy(() -> journal.erase(OFFICER, number, "asked"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(why);
  }

  @OnBothDatabases
  void noByteOfTheErasedTextStaysInTheFolder(TestPlace place) throws IOException {
    if (!place.isSqlite()) {
      return;
    }
    TestRegister register = open(place);
    register.journal().append(OFFICER, List.of(note("unforgettable-words"), note("kept-words")));
    assertThat(foldersBytes(place)).contains("unforgettable-words", "kept-words");

    register.journal().erase(OFFICER, 1, "asked");

    assertThat(foldersBytes(place)).doesNotContain("unforgettable-words").contains("kept-words");
  }

  private static String foldersBytes(TestPlace place) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<java.nio.file.Path> files = Files.walk(place.folder().root())) {
      for (java.nio.file.Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
