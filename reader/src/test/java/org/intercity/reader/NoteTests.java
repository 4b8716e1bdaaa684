package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteTests {

  private static final String READING =
      "{\"document\":{\"id\":\"a\",\"language\":\"en\"},\"notes\":[%s]}";

  @Test
  void aNoteOfAnOlderReadingKeepsItsWords() {
    assertThat(ReadingParser.read(READING.formatted("\"left open\"")).notes())
        .containsExactly(Note.of("said", "left open"));
  }

  @Test
  void aNoteComesBackAsItWasWritten() {
    Reading reading =
        ReadingParser.read(READING.formatted("{\"code\":\"dated\",\"about\":[\"2024-11-22\"]}"));
    assertThat(reading.notes()).containsExactly(Note.of("dated", "2024-11-22"));
    assertThat(ReadingParser.read(ReadingJson.write(reading)).notes()).isEqualTo(reading.notes());
  }
}
