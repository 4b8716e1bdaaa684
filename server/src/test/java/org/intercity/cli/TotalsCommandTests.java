package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TotalsCommandTests {

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  private int knownOn(LocalDate day) {
    String[] all = {
      "totals",
      "Gwangju",
      "--known",
      day.toString(),
      "--language",
      "en",
      "--data",
      folder.resolve("data").toString()
    };
    CommandLine line = Main.line(all);
    line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
    return Main.understood(line, all);
  }

  @Test
  void whatWasKnownBeforeTheRegisterBeganIsNothing() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertThat(knownOn(today.minusDays(3))).isEqualTo(1);
    assertThat(said.toString())
        .contains("knew nothing then", "begun on ")
        .doesNotContain("no body named");
    assertThat(knownOn(today.plusDays(1))).as(said.toString()).isZero();
  }
}
