package org.intercity.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intercity.journal.Digest;
import org.intercity.proposals.Imports;
import org.intercity.proposals.Statement;
import org.intercity.register.Body;
import org.intercity.register.RegisterView;
import org.intercity.register.Source;
import org.intercity.sources.Evidence;

/**
 * Makes the entries of ties. Their source is the list as far as it is entered: a text of a line for
 * each row, so that every fact points to the words that say it, and nothing else is shown to all.
 */
final class TieMaking {

  private final RegisterView register;
  private final LocalDate today;

  TieMaking(RegisterView register, LocalDate today) {
    this.register = register;
    this.today = today;
  }

  private record Ready(Checked row, Reading.OfTie tie) {}

  Made make(List<Checked> rows, String called) {
    List<Ready> ready =
        rows.stream()
            .filter(Checked::isReady)
            .flatMap(
                row ->
                    row.reading() instanceof Reading.OfTie tie
                        ? java.util.stream.Stream.of(new Ready(row, tie))
                        : java.util.stream.Stream.empty())
            .toList();
    StringBuilder text = new StringBuilder();
    List<Evidence> words = new ArrayList<>();
    for (Ready each : ready) {
      String line = each.row().row().line() + " · " + each.row().row().words(Set.of());
      String flat = line.replaceAll("\\s*\\R\\s*", " ");
      int start = text.codePointCount(0, text.length());
      words.add(new Evidence(start, start + flat.codePointCount(0, flat.length()), flat));
      text.append(flat).append('\n');
    }
    Source source =
        Source.of(
            new Source.Origin(null, null, null, called, null),
            Digest.of(text.toString().getBytes(StandardCharsets.UTF_8)).named(),
            null);
    List<Imports.Listed> listed = new ArrayList<>();
    List<Ready> of = new ArrayList<>();
    for (int i = 0; i < ready.size(); i++) {
      Statement.Voice voice = new Statement.Voice(source, List.of(words.get(i)), today);
      for (Imports.Listed each : TieStatements.of(ready.get(i).tie(), List.of(voice))) {
        listed.add(each);
        of.add(ready.get(i));
      }
    }
    Imports.Drafted drafted = Imports.draft(register, listed);
    List<Made.Line> lines = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      lines.add(line(of.get(i), drafted.filed().get(i), listed.get(i)));
    }
    return new Made(drafted.drafts(), lines, text.toString());
  }

  private static Made.Line line(Ready ready, Imports.Filed filed, Imports.Listed listed) {
    String does =
        filed.opened()
            ? "new_tie"
            : filed.added() ? "new_step" : filed.act() == null ? "more_tie" : "more_source";
    String date =
        listed.statement().says().date() == null
            ? ""
            : ", " + listed.statement().says().date().text();
    return new Made.Line(
        ready.row().row().line(),
        does,
        filed.tie().value(),
        ready.tie().parties().stream().map(Body::name).collect(Collectors.joining(" – ")) + date);
  }
}
