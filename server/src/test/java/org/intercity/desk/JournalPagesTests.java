package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.intercity.journal.Entry;
import org.intercity.journal.EntryFamily;
import org.intercity.journal.Families;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalPagesTests {

  @TempDir static Path data;

  private static final String HOME = "gov-gn1841811";

  private static Requests desk;

  @BeforeAll
  static void open() {
    desk = Requests.open(data);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static String text(String path) throws Exception {
    return desk.ask(path).getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void anErasedEntrySaysWhenAndWhyItWas() throws Exception {
    Journal journal = desk.server().getBean(Journal.class);
    Entry claim =
        journal.list(1, 1_000).stream()
            .filter(entry -> entry.family().equals("reported"))
            .findFirst()
            .orElseThrow();
    journal.erase(new Signature("u-1", HOME), claim.number(), "asked <by> law");

    assertThat(text("/journal/" + claim.number()))
        .contains(
            "erased by law",
            "Reason: asked &lt;by&gt; law",
            "minji",
            "href=\"/journal/" + journal.head() + "\"");
    assertThat(text("/journal?to=" + claim.number())).contains(">erased<");
    assertThat(text("/journal/journal.csv"))
        .contains("\r\n" + claim.number() + ",Reported figure,erased,")
        .contains("\r\n" + journal.head() + ",Erasure," + claim.number() + " · asked <by> law,");
  }

  @Test
  void everySortOfEntryHasAName() {
    for (Families room : desk.server().getBeansOfType(Families.class).values()) {
      for (EntryFamily family : room.all()) {
        assertThat(Words.in(Locale.ENGLISH).find("desk.family." + family.name()))
            .as(family.name())
            .isPresent();
      }
    }
  }

  @Test
  void theWholeJournalAndAllBodiesAreTables() throws Exception {
    Journal journal = desk.server().getBean(Journal.class);
    List<String> lines = text("/journal/journal.csv").lines().toList();
    assertThat(lines).hasSize((int) journal.head() + 1);
    assertThat(lines.get(1)).startsWith("1,");
    assertThat(text("/bodies")).contains("href=\"/bodies/bodies.csv\"");
    assertThat(text("/bodies/bodies.csv")).contains("Id,", "Gwangju").contains("China");
  }
}
