package org.intercity.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.journal.TestRegister.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.reader.ActKind;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.Reading;
import org.intercity.reader.ReadingJson;
import org.intercity.reader.TieKind;
import org.intercity.register.Source;
import org.intercity.sources.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CasesTests {

  private static final Path EXAMPLES = Path.of("../examples");

  private static Article article(String name, String language) throws IOException {
    return new Article(
        name,
        Files.readString(EXAMPLES.resolve(name)),
        language,
        new Article.Origin(LocalDate.of(2024, 11, 22), null, null, "https://example.org/1"));
  }

  private static StoredReading read(ProposalsRoom room) throws IOException {
    return room.readings()
        .keep(OFFICER, room.readings().read(article("gwangju-qingdao.en.txt", "en")));
  }

  private static LabelledCase with(LabelledCase label, LabelledCase.Agreement agreement) {
    return new LabelledCase(
        label.hard(), List.of(agreement), label.earlier(), label.totals(), label.around());
  }

  private static LabelledCase.Agreement renewed() {
    return new LabelledCase.Agreement(
        List.of(
            new LabelledCase.Side("Gwangju City", "Gwangju", "KR", Level.CITY),
            new LabelledCase.Side("Qingdao City", "Qingdao", "CN", Level.CITY)),
        new LabelledCase.Kinds(TieKind.FRIENDSHIP, List.of(TieKind.SISTER)),
        ActKind.RENEWED,
        new LabelledCase.When(EdtfDate.parse("2024-11"), "on the 21st"),
        LabelledCase.Signing.UNKNOWN,
        LabelledCase.Fields.NONE,
        "on the 21st");
  }

  @OnBothDatabases
  void theNewestCaseOfAReadingCountsAndTheJournalKeepsBoth(TestPlace place) throws IOException {
    ProposalsRoom room = ProposalsRoom.open(place);
    StoredReading reading = read(room);
    LabelledCase asRead = room.cases().begin(reading);
    assertThat(room.cases().list(OFFICER.scope())).isEmpty();

    long first = room.cases().keep(OFFICER, reading, asRead).number();
    LabelledCase better = with(asRead, renewed());
    long second = room.cases().keep(OFFICER, reading, better).number();

    assertThat(second).isGreaterThan(first);
    assertThat(room.cases().list(OFFICER.scope()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.label()).isEqualTo(better);
              assertThat(kept.entry()).isEqualTo(second);
            });
    assertThat(room.cases().begin(reading)).isEqualTo(better);
    assertThat(room.cases().asRead(reading)).isEqualTo(asRead);
  }

  @OnBothDatabases
  void aCaseHasTheKeysAndTheWordsOfLabelledArticles(TestPlace place) throws IOException {
    ProposalsRoom room = ProposalsRoom.open(place);
    StoredReading reading = read(room);
    room.cases().keep(OFFICER, reading, with(room.cases().begin(reading), renewed()));
    StoredCase stored = room.cases().find(reading).orElseThrow();
    JsonNode json = JsonMapper.shared().readTree(stored.json());

    assertThat(json.propertyNames())
        .containsExactly("id", "lang", "url", "published", "text", "class", "hard", "gold");
    assertThat(json.get("id").asString()).matches("en-[0-9a-f]{12}");
    assertThat(json.get("published").asString()).isEqualTo("2024-11-22");
    assertThat(json.get("class").asString()).isEqualTo("renewed");
    JsonNode gold = json.get("gold");
    assertThat(gold.propertyNames())
        .containsExactly(
            "is_agreement",
            "agreements",
            "reported_totals",
            "earlier_agreements",
            "visits",
            "conferences",
            "profile");
    JsonNode agreement = gold.get("agreements").get(0);
    assertThat(agreement.propertyNames())
        .containsExactly(
            "parties",
            "kind",
            "status",
            "signed",
            "signed_text",
            "place",
            "venue",
            "signatories",
            "fields",
            "evidence",
            "kind_also_ok");
    assertThat(agreement.get("parties").get(1).toString())
        .isEqualTo(
            "{\"name_in_text\":\"Qingdao City\",\"name_en\":\"Qingdao\",\"country_iso2\":\"CN\",\"admin_level\":\"city\"}");
    assertThat(agreement.get("signed").asString()).isEqualTo("2024-11");
    assertThat(agreement.get("place").isNull()).isTrue();
    assertThat(new TreeSet<>(gold.get("reported_totals").get(0).propertyNames()))
        .containsExactly("cities", "countries", "evidence", "holder", "kind");
    assertThat(new TreeSet<>(gold.get("visits").get(0).propertyNames()))
        .containsExactly("date", "delegation_of", "head", "to");
    assertThat(new TreeSet<>(gold.get("conferences").get(0).propertyNames()))
        .containsExactly("cities", "date", "name", "ordinal", "participants", "place");
    assertThat(gold.get("profile").toString())
        .isEqualTo("[{\"city\":\"Qingdao\",\"population\":10370000}]");
  }

  /** A reading that is right, kept as a case, is what the same reading is held against. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void aReadingIsRightByTheCaseThatSaysWhatItSays(String language) throws IOException {
    Article article = article("gwangju-qingdao." + language + ".txt", language);
    Reading reading = new ArticleReader(ProposalsRoom.gazetteer()).read(article);
    StoredCase stored =
        new StoredCase(new StoredReading(1, source(), reading, 1), CaseOfReading.of(reading), 2);
    JsonNode label = JsonMapper.shared().readTree(stored.json());
    JsonNode read = JsonMapper.shared().readTree(ReadingJson.write(reading));

    assertThat(Score.of(label, read)).isEmpty();
    assertThat(label.at("/gold/agreements/0/evidence").asString())
        .satisfies(quote -> assertThat(article.text()).contains(quote));
    assertThat(label.at("/gold/is_agreement").asBoolean()).isTrue();
    assertThat(Score.of(label, JsonMapper.shared().readTree(emptied(ReadingJson.write(reading)))))
        .anyMatch(wrong -> wrong.startsWith("missed agreement"));
  }

  private static String emptied(String reading) {
    ObjectNode all = (ObjectNode) JsonMapper.shared().readTree(reading);
    all.putArray("agreements");
    return all.toString();
  }

  private static Source source() {
    return Source.of(
        new Source.Origin(null, null, "en", "title", null), "sha256:" + "ab".repeat(32), null);
  }
}
