package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlacesCommandTests {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void findRanksAndGivesItsReasons() {
    assertThat(places("find", "Dublin", "--near", "California")).isZero();
    assertThat(out.toString()).startsWith(" 1.").contains("gn5344157").contains("named nearby");
  }

  @Test
  void findNamesTheNearestWhereNothingIsKnown() {
    assertThat(places("find", "Qingdaoo")).isEqualTo(1);
    assertThat(errors.toString()).contains("Qingdaoo", "Qingdao (CN)", "places import");
  }

  @Test
  void resolveAnswersEachLine() throws IOException {
    String lines =
        """
        {"id":"a","mention":"San José","context":"San Jose, California, and San José, Costa Rica","start":26,"lang":"en"}
        {"id":"b","mention":"Xqzwv","context":""}
        """;
    Path file = Files.writeString(folder.resolve("mentions.jsonl"), lines);

    assertThat(places("resolve", "--json", file.toString())).isZero();

    assertThat(out.toString().lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"id\":\"a\"", "\"geonames\":3621849"),
            second -> assertThat(second).contains("\"id\":\"b\"", "\"place\":null"));
  }

  @Test
  void resolveSaysWhichLineIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("mentions.jsonl"), "{\"mention\":1}\n");

    assertThat(places("resolve", "--json", file.toString())).isEqualTo(1);
    assertThat(errors.toString()).contains("Line 1");
  }

  @Test
  void importRefusesWhatItCannotUseAndWritesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "a\tb\n1\t2\n");

    assertThat(places("import", file.toString())).isEqualTo(1);
    assertThat(errors.toString()).contains("notes.txt", "GeoNames");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void checkFindsWhatLiesElsewhere() throws IOException {
    String table = "name,country,lat,lon\nQingdao,China,36.07,120.38\nQingdao,China,10.0,20.0\n";
    Path file = Files.writeString(folder.resolve("table.csv"), table);

    assertThat(places("check", "--json", file.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("\"kind\":\"misplaced\"", "\"rows\":[3]", "gn1797929");
  }

  private int places(String command, String... arguments) {
    String[] line = new String[arguments.length + 6];
    line[0] = "places";
    line[1] = command;
    System.arraycopy(arguments, 0, line, 2, arguments.length);
    line[line.length - 4] = "--data";
    line[line.length - 3] = folder.resolve("data").toString();
    line[line.length - 2] = "--language";
    line[line.length - 1] = "en";
    CommandLine commands =
        Main.line(line).setOut(new PrintWriter(out)).setErr(new PrintWriter(errors));
    return Main.understood(commands, line);
  }
}
