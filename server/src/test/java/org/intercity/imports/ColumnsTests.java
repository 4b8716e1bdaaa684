package org.intercity.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTests {

  private static Table table(String... lines) {
    List<Table.Line> all = new ArrayList<>();
    for (String line : lines) {
      all.add(new Table.Line(all.size() + 1, Arrays.asList(line.split("\\|", -1))));
    }
    return new Table("list", all, null, Set.of());
  }

  private static Columns columns(What what, String... lines) {
    return new Recognising(table(lines), what, new Countries(ProposalsRoom.gazetteer())).columns();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TIES; No.|Sister city|Country|Type|Date signed|Remarks; ,partner,country,kind,signed,note",
        "TIES; 연번|국가|도시명|결연일자|구분|비고; ,country,partner,signed,kind,note",
        "TIES; 序号|国别|友好城市|结好时间|类型|签署人; ,country,partner,signed,kind,signatories",
        "TIES; 番号|国名|姉妹都市|提携年月日|種別|備考; ,country,partner,signed,kind,note",
        "VISITS; 구분|방문기간|방문도시|단장|인원|방문목적; direction,from,place,head,members,purpose",
        "VISITS; 时间|来访单位|团长|人数|事由; from,partner,head,members,purpose",
        "VISITS; 期間|訪問先|用務|団長|参加人数; from,place,purpose,head,members",
        "VISITS; Start date|End date|Destination|Purpose|Head of delegation; from,to,place,purpose,head",
        "CONTACTS; 성명|영문명|소속|직위|연락처|이메일; name,other_name,organisation,post,phone,mail",
        "CONTACTS; 姓名|单位|职务|电话|邮箱; name,organisation,post,phone,mail",
        "CONTACTS; 氏名|フリガナ|所属|役職|電話番号|メール; name,other_name,organisation,post,phone,mail",
        "CONTACTS; Full name|Organisation|Job title|Phone|E-mail address; name,organisation,post,phone,mail"
      })
  void areRecognisedByTheirNames(What what, String header, String words) {
    Columns columns = columns(what, "A title of the office||", header.strip(), "1|x|y|z");
    assertThat(columns.head()).isEqualTo(2);
    assertThat(columns.words())
        .containsExactlyElementsOf(Arrays.asList(words.strip().split(",", -1)));
  }

  @Test
  void whereTheHeaderSaysNothingTheValuesTell() {
    Columns columns =
        columns(
            What.TIES,
            "1996-10-01|China|Guangzhou|자매결연",
            "1981|Japan|Sendai|sister city",
            "2007|Indonesia|Medan|友好交流城市");
    assertThat(columns.head()).isZero();
    assertThat(columns.words()).containsExactly("signed", "country", "partner", "kind");
    assertThat(columns.all()).extracting(Columns.Column::how).containsOnly(Columns.How.VALUES);
  }

  @Test
  void whatAUserChoosesCounts() {
    Columns columns = columns(What.TIES, "Sister city|Country|Date|Remarks", "Sendai|Japan|2002|x");
    Columns chosen =
        columns.chosen(1, List.of("partner", "country", "ended", "nonsense"), What.TIES);
    assertThat(chosen.words()).containsExactly("partner", "country", "ended", "");
    assertThat(chosen.all().get(2).how()).isEqualTo(Columns.How.CHOSEN);
    assertThat(chosen.all().get(0).how()).isEqualTo(Columns.How.HEADER);
  }

  @Test
  void anOrderThatOneDayProvesHoldsForItsColumn() {
    Table table =
        table("Sister city|Signed|Ended", "Sendai|03/04/2002|05/06/2010", "Medan|25/04/2002|");
    Columns columns =
        new Recognising(table, What.TIES, new Countries(ProposalsRoom.gazetteer())).columns();
    Sheet sheet = new Sheet(table, What.TIES, columns, null);
    assertThat(sheet.orders()).containsOnlyKeys(1).containsValue(DateOrder.DAY_FIRST);
    assertThat(sheet.asksForOrder()).isTrue();
    assertThat(new Sheet(table, What.TIES, columns, DateOrder.MONTH_FIRST).asksForOrder())
        .isFalse();
  }
}
