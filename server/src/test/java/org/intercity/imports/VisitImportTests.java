package org.intercity.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Direction;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.register.Entered;
import org.intercity.register.TieId;

class VisitImportTests {

  private static final String[] LIST = {
    "구분,방문기간,종료일,상대도시,방문지,단장,인원,목적,비고",
    "파견,2024. 11. 20.~11. 22.,,칭다오시,칭다오시,고광완 (행정부시장),12명,협정 체결,성과 있음",
    "초청,2024-10-01,2024-10-03,칭다오시,광주광역시,루산,5,김치축제,",
    "파견,2024-05-03,2024-05-01,칭다오시,,,,,",
    "파견,2024-11-21,,센다이시,,고광완,,다른 곳,",
    "파견,2025-03,,광저우,,,,예정,",
    "파견,2024. 11. 20.,2024-11-22,칭다오시,,,,협정 체결,"
  };

  private static List<Visit> visits(ImportsRoom room) {
    return room.kept().list(Ask.all(Sort.VISIT), Visit.class).stream().map(Entered::what).toList();
  }

  private static List<String> problems(ImportsRoom room, String id, int line) {
    return room.rows(id).stream()
        .filter(row -> row.row().line() == line)
        .flatMap(row -> row.problems().stream())
        .map(Problem::key)
        .toList();
  }

  @OnBothDatabases
  void visitsAreEnteredWithTheirWayAndPeople(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    room.enter(room.add(What.TIES, "City,Type,Date", "칭다오시,friendship,2024-11-21"));
    String id = room.add(What.VISITS, LIST);
    assertThat(room.rows(id))
        .extracting(Checked::standing)
        .containsExactly(
            Standing.READY,
            Standing.READY,
            Standing.WRONG,
            Standing.DOUBTFUL,
            Standing.READY,
            Standing.DUPLICATE);
    assertThat(problems(room, id, 4)).contains("ends_before");
    assertThat(problems(room, id, 5)).contains("overlaps_here");
    assertThat(problems(room, id, 7)).contains("twice");
    int number = room.enter(id);
    assertThat(visits(room)).hasSize(3);
    Visit out = visit(room, "2024-11-20/2024-11-22");
    assertThat(Direction.of(out, ImportsRoom.GWANGJU)).isEqualTo(Direction.OUTBOUND);
    assertThat(out.about().ties()).containsExactly(new TieId("T1"));
    assertThat(out.account().results()).containsExactly("성과 있음");
    assertThat(out.bases().toString()).contains("협정 체결").doesNotContain("고광완");
    Person head =
        room.kept().find(out.delegation().head().person(), Person.class).orElseThrow().what();
    assertThat(head.name()).isEqualTo("고광완");
    assertThat(head.bases().toString()).contains("고광완");
    Visit in = visit(room, "2024-10-01/2024-10-03");
    assertThat(Direction.of(in, ImportsRoom.GWANGJU)).isEqualTo(Direction.INBOUND);
    assertThat(in.state()).isEqualTo(VisitState.DONE);
    assertThat(visit(room, "2025-03").state()).isEqualTo(VisitState.PLANNED);

    String again = room.add(What.VISITS, LIST);
    assertThat(room.rows(again).getFirst().problems())
        .anySatisfy(problem -> assertThat(problem.key()).isEqualTo("known"));
    room.back().takeBack(ImportsRoom.OFFICER, number, false, "another office’s list");
    assertThat(visits(room)).isEmpty();
    assertThat(room.kept().list(Ask.all(Sort.PERSON))).isEmpty();
  }

  private static Visit visit(ImportsRoom room, String days) {
    return visits(room).stream()
        .filter(visit -> EdtfDate.parse(days).equals(visit.days()))
        .findFirst()
        .orElseThrow();
  }

  @OnBothDatabases
  void aLongListIsCheckedInSeconds(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    String[] lines =
        Stream.concat(
                Stream.of("From,Partner,Purpose"),
                IntStream.range(0, 6000)
                    .mapToObj(
                        row ->
                            EdtfDate.of(java.time.LocalDate.of(2000, 1, 1).plusDays(row)).text()
                                + ",Qingdao,Visit "
                                + row))
            .toArray(String[]::new);
    String id = room.add(What.VISITS, lines);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(room.rows(id)).hasSize(6000));
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofMillis(500), () -> assertThat(room.rows(id)).hasSize(6000));
  }
}
