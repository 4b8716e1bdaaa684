package org.intercity.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intercity.edtf.EdtfDate;
import org.intercity.example.ExampleRoom;
import org.intercity.exports.setting.PdfPages;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.Entering;
import org.intercity.proposals.Judging;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.Act;
import org.intercity.register.ActId;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.Office;
import org.intercity.register.Profile;
import org.intercity.register.RegisterRoom;
import org.intercity.words.Words;

class PressNotesTests {

  private static final Signature BY = new Signature("minji", "gov-gn1841811");
  private static final String GWANGJU = "gn1841811";
  private static final String QINGDAO = "gn1797929";
  private static final String YANCHENG = "gn1787746";
  private static final String MEDAN = "gn1214520";
  private static final String WENZHOU = "gn1791388";
  private static final Act.Paper AT_CITY_HALL =
      new Act.Paper(
          List.of(new Act.Title("ko", "우호협력도시 협정")),
          "칭다오",
          "칭다오시청",
          List.of(new Act.Signatory("고광완", "행정부시장", "광주광역시")),
          List.of("economy", "tourism"),
          List.of("culture"));

  private static Body body(String place) {
    return Body.of(
        BodyKind.GOVERNMENT, ProposalsRoom.gazetteer().find(new PlaceId(place)).orElseThrow());
  }

  private static String sign(
      ProposalsRoom room, ActType type, Kind kind, String date, String partner, Act.Paper paper) {
    return ((Judging.Filed)
            room.entering()
                .enter(
                    Mandate.forAll(BY),
                    new Entering.Paper(
                        List.of(body(GWANGJU), body(partner)),
                        List.of(),
                        type,
                        kind,
                        new Act.When(date == null ? null : EdtfDate.parse(date), null),
                        paper,
                        new Entering.From("협정서 " + partner + date, "ko", null, null))))
        .tie()
        .value();
  }

  /** An office that has entered all of its ties. */
  private static ProposalsRoom whole(TestPlace place) {
    ProposalsRoom room = ProposalsRoom.open(place);
    RegisterRoom.settings(room.test())
        .enter(BY, new Office("Gwangju", body(GWANGJU).id(), false, "iso"), List.of(Profile.ISO));
    sign(room, ActType.SIGNED, Kind.SISTER, "1997", MEDAN, Act.Paper.NONE);
    sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2016-05", "gn2028462", Act.Paper.NONE);
    sign(room, ActType.SIGNED, Kind.MOU, "2017-05-19", YANCHENG, Act.Paper.NONE);
    return room;
  }

  private static PressNote note(ProposalsRoom room, String act, Locale language) {
    return new PressNotes(RegisterRoom.register(room.test()), room.test().journal())
        .find(new ActId(act), language)
        .orElseThrow();
  }

  private static String why(PressNote note, String what) {
    return note.refused().stream()
        .filter(each -> each.what().equals(what))
        .flatMap(each -> each.why().stream())
        .map(Phrase::text)
        .collect(Collectors.joining("\n"));
  }

  @OnBothDatabases
  void aRegisterThatKnowsAllPrintsEverySentence(TestPlace place) {
    ProposalsRoom room = whole(place);
    String tie = sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2024-11-21", QINGDAO, AT_CITY_HALL);

    PressNote korean = note(room, tie + "-1", Locale.KOREAN);
    assertThat(korean.refused()).isEmpty();
    assertThat(korean.text())
        .isEqualTo(
            """
            광주광역시, 중국 칭다오시와 우호협력 협정 체결

            광주광역시는 2024년 11월 21일 칭다오시청에서 중국 칭다오시와 우호협력 협정을 체결했다. \
            협정서의 명칭은 ‘우호협력도시 협정’이다. 협정서에는 고광완 행정부시장이 서명했다. \
            양측은 경제, 관광 분야에서 협력하기로 했다. \
            중국 칭다오시는 광주광역시의 두 번째 우호협력도시다. \
            광주광역시가 중국과 새로 협정을 맺은 것은 옌청시(2017년 5월 19일) 이후 7년 만에 처음이다. \
            2024년 11월 21일 현재 광주광역시의 우호협력도시는 2개국 2개 도시다. \
            2024년 11월 21일 현재 광주광역시의 자매도시는 1개국 1개 도시다.
            """);
    assertThat(note(room, tie + "-1", Locale.ENGLISH).text())
        .contains(
            "Gwangju and Qingdao, China sign a friendship city agreement",
            "Gwangju and Qingdao, China signed a friendship city agreement on 21 November 2024.",
            "They agreed to work together in economy, tourism.",
            "Qingdao, China is the 2nd friendship city of Gwangju.",
            "It is the first new agreement of Gwangju with China in 7 years, since that with"
                + " Yancheng (19 May 2017).",
            "As of 21 November 2024, Gwangju has 2 friendship cities in 2 countries.",
            "As of 21 November 2024, Gwangju has 1 sister city in 1 country.");
    assertThat(note(room, tie + "-1", Locale.CHINESE).text())
        .contains("2024年11月21日，", "签署友好合作城市协议。", "第2个友好合作城市", "时隔7年首次与中国新签协议", "共有友好城市1个，分布在1个国家。");
    assertThat(note(room, tie + "-1", Locale.JAPANESE).text())
        .contains("は2024年11月21日、友好都市協定を締結した。", "2番目の友好都市", "以来7年ぶり。", "友好都市は2か国2都市。");
  }

  @OnBothDatabases
  void whatIsOnRecordInOtherLettersIsLeftToTheOfficer(TestPlace place) {
    ProposalsRoom room = whole(place);
    String tie = sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2024-11-21", QINGDAO, AT_CITY_HALL);
    PressNote english = note(room, tie + "-1", Locale.ENGLISH);
    assertThat(english.text()).doesNotContainPattern("\\p{IsHangul}");
    assertThat(why(english, "The place")).contains("칭다오시청");
    assertThat(why(english, "Who signed")).contains("고광완");
  }

  @OnBothDatabases
  void everyFigureLeadsToWhatStandsBehindIt(TestPlace place) {
    ProposalsRoom room = whole(place);
    String tie = sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2024-11-21", QINGDAO, AT_CITY_HALL);
    PressNote note = note(room, tie + "-1", Locale.ENGLISH);
    String list = "/bodies/gov-gn1841811?on=2024-11-21&profile=iso#";
    assertThat(note.printed().stream().flatMap(each -> each.runs().stream()).toList())
        .extracting(Phrase.Run::text, Phrase.Run::link)
        .contains(
            org.assertj.core.groups.Tuple.tuple("2 friendship cities", list + "friendship"),
            org.assertj.core.groups.Tuple.tuple("2 countries", list + "friendship"),
            org.assertj.core.groups.Tuple.tuple("2nd", list + "friendship"),
            org.assertj.core.groups.Tuple.tuple("7 years", "/ties/T3"),
            org.assertj.core.groups.Tuple.tuple("Yancheng", "/ties/T3"));
  }

  @OnBothDatabases
  void theFoundingFactsSupportSevenInFiveAndNotEighteenInTen(TestPlace place) {
    ProposalsRoom room = ExampleRoom.open(place);
    String tie = sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2024-11-21", QINGDAO, AT_CITY_HALL);
    PressNote note = note(room, tie + "-1", Locale.ENGLISH);

    assertThat(note.text())
        .contains("As of 21 November 2024, Gwangju has 7 sister cities in 5 countries.")
        .doesNotContain("friendship cities")
        .doesNotContain("years");
    assertThat(why(note, "Total: Friendship"))
        .contains("news1", "counts 24 (All kinds) for 4 Mar 2024; the register knows 20.")
        .contains("Enter the missing 4 partners.")
        .contains("Wenzhou): sources speak of a tie, but no step of it is known.");
    assertThat(why(note, "The first with China")).contains("Wenzhou");
    assertThat(why(note, "Which one it is (“the 8th”)")).contains("Enter the missing 4 partners.");
  }

  @OnBothDatabases
  void aDateThatIsTooCoarseIsNamedAndAFinerOneMakesTheSentencePrintable(TestPlace place) {
    ProposalsRoom room = whole(place);
    sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2024", WENZHOU, Act.Paper.NONE);
    String tie = sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2024-11-21", QINGDAO, AT_CITY_HALL);

    PressNote coarse = note(room, tie + "-1", Locale.ENGLISH);
    assertThat(coarse.text()).doesNotContain("friendship cities in", "the first new agreement");
    assertThat(why(coarse, "Total: Friendship"))
        .isEqualTo(
            "T4 (Wenzhou; Signed · Friendship) is dated “2024”: whether that was before"
                + " 21 Nov 2024 cannot be said. Enter that step with its exact day.");

    sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2024-12-03", WENZHOU, Act.Paper.NONE);
    PressNote finer = note(room, tie + "-1", Locale.ENGLISH);
    assertThat(finer.refused())
        .extracting(PressNote.Refused::what)
        .doesNotContain("Total: Friendship");
    assertThat(finer.text()).contains("2 friendship cities in 2 countries", "in 7 years");
  }

  @OnBothDatabases
  void aStepWithoutADateHasNoFigures(TestPlace place) {
    ProposalsRoom room = whole(place);
    String tie = sign(room, ActType.SIGNED, Kind.FRIENDSHIP, null, QINGDAO, Act.Paper.NONE);
    PressNote note = note(room, tie + "-1", Locale.KOREAN);
    assertThat(note.text()).contains("광주광역시는 중국 칭다오시와 우호협력 협정을 체결했다.\n");
    assertThat(note.refused()).extracting(PressNote.Refused::what).containsExactly("날짜", "모든 수치");
  }

  @OnBothDatabases
  void theNoteIsSetInFourLanguages(TestPlace place) {
    ProposalsRoom room = whole(place);
    String tie = sign(room, ActType.SIGNED, Kind.FRIENDSHIP, "2024-11-21", QINGDAO, AT_CITY_HALL);
    Papers papers = new Papers("");
    for (Locale language : Words.LANGUAGES) {
      PressNote note = note(room, tie + "-1", language);
      PdfPages pages = PdfPages.of(papers.pdf(note.book(), ""), "press-" + language);
      for (Phrase sentence : note.printed()) {
        assertThat(pages.words()).contains(sentence.text().replaceAll("\\s", ""));
      }
      assertThat(pages.fonts()).allMatch(PdfPages.Face::embedded);
      pages.assertNothingIsLost();
      assertThat(papers.letter(note.book())).startsWith('P', 'K');
    }
  }
}
