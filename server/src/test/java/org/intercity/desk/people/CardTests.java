package org.intercity.desk.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.intercity.desk.Name;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.words.UserError;
import org.junit.jupiter.api.Test;

class CardTests {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

  private static List<Card> read(String... lines) {
    return CardReader.read(String.join("\r\n", lines).getBytes(UTF_8));
  }

  @Test
  void anOldTelephonesCardIsRead() {
    Card card =
        read(
                "BEGIN:VCARD",
                "VERSION:2.1",
                "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EA=B3=A0;=EA=B4=91=EC=99=84",
                "TEL;CELL:+82 10 1234 5678",
                "ORG;CHARSET=UTF-8:광주광역시",
                "END:VCARD")
            .getFirst();
    assertThat(card.spellings()).containsExactly(new Person.Spelling("고광완", "ko"));
    assertThat(card.reach().phone()).isEqualTo("+82 10 1234 5678");
    assertThat(card.organisation()).isEqualTo("광주광역시");
  }

  @Test
  void severalCardsOfOneFileAreRead() {
    List<Card> cards =
        read(
            "BEGIN:VCARD",
            "VERSION:3.0",
            "N:Lu;Shan;;;",
            "FN:Lu Shan",
            "TITLE:Director",
            "ORG:Qingdao;Foreign Affairs Office",
            "EMAIL;TYPE=work:lu@example.org",
            "ADR;TYPE=work:;;11 Xianggang Road;Qingdao;;266071;China",
            "END:VCARD",
            "BEGIN:VCARD",
            "VERSION:4.0",
            "FN;LANGUAGE=en;ALTID=1:Xing Yuchun",
            "FN;LANGUAGE=zh;ALTID=1:邢玉春",
            "PHOTO:data:image/png;base64,iVBORw0KGgoAAA==",
            "END:VCARD");
    assertThat(cards).hasSize(2);
    assertThat(cards.getFirst().titles()).extracting(Post.Title::text).containsExactly("Director");
    assertThat(cards.getFirst().reach().address())
        .isEqualTo("11 Xianggang Road, Qingdao, 266071, China");
    assertThat(cards.getLast().spellings())
        .containsExactly(
            new Person.Spelling("Xing Yuchun", "en"), new Person.Spelling("邢玉春", "zh"));
    assertThat(cards.getLast().photo().all()).isEqualTo(PNG);
  }

  @Test
  void aCardInAnOldEncodingIsRead() {
    String text =
        """
        BEGIN:VCARD
        VERSION:2.1
        N:고;광완
        FN:고광완
        ORG:광주광역시 국제협력과에서 근무하는 사람들의 모임
        NOTE:국제 교류와 협력을 담당하는 부서의 책임자입니다
        END:VCARD
        """;
    assertThat(CardReader.read(text.getBytes(Charset.forName("EUC-KR"))).getFirst().name())
        .isEqualTo("고광완");
  }

  @Test
  void whatIsNoCardIsRefusedInWords() {
    assertThatThrownBy(() -> read("Dear colleague,")).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> CardReader.read(new byte[CardReader.LARGEST + 1]))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("5 MB");
  }

  @Test
  void whatGoesOutComesInAgain() {
    Person person =
        new Person(
            new ItemId(Sort.PERSON, 3),
            List.of(new Person.Spelling("Lu Shan", "en"), new Person.Spelling("卢珊", "zh")),
            new Person.Reach("lu@example.org", "+86 532 1", "11 Xianggang Road", null),
            "likes tea; and\nmountains",
            null,
            List.of());
    PersonName.PostName post =
        new PersonName.PostName(
            new ItemId(Sort.POST, 1), new Name("Director", null, "en"), Name.of("Qingdao"), null);
    String file =
        CardWriter.text(List.of(new CardWriter.Out(person, List.of(post), new Bytes(PNG))));
    assertThat(file).contains("VERSION:4.0", "intercity:P3");
    Card card = CardReader.read(file.getBytes(UTF_8)).getFirst();
    assertThat(card.spellings()).isEqualTo(person.spellings());
    assertThat(card.reach()).isEqualTo(person.reach());
    assertThat(card.note()).isEqualTo(person.note());
    assertThat(card.organisation()).isEqualTo("Qingdao");
    assertThat(card.titles()).containsExactly(new Post.Title("Director", "en"));
    assertThat(card.photo().all()).isEqualTo(PNG);
  }
}
