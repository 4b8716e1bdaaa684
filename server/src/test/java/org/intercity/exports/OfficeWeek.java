package org.intercity.exports;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.ExchangeRoom;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Money;
import org.intercity.exchange.Named;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Spot;
import org.intercity.exchange.Tenure;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.Entering;
import org.intercity.proposals.Judging;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.Office;
import org.intercity.register.Profile;
import org.intercity.register.RegisterRoom;
import org.intercity.register.TieId;

/** A tie, a visit to it, and what came of it: an office's week, for the tests of its books. */
record OfficeWeek(ExchangeRoom room, TieId tie, ItemId visit) {

  static final Body GWANGJU = body("gn1841811");
  static final Body QINGDAO = body("gn1797929");
  static final Signature BY = new Signature("minji", GWANGJU.id().value());

  private static final List<Basis> KNOWN = List.of(new Basis.Known("minutes", null));

  private static Body body(String place) {
    return Body.of(
        BodyKind.GOVERNMENT, ProposalsRoom.gazetteer().find(new PlaceId(place)).orElseThrow());
  }

  static OfficeWeek open(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    RegisterRoom.settings(room.below().test())
        .enter(BY, new Office("Gwangju", GWANGJU.id(), false, "iso"), List.of(Profile.ISO));
    String tie =
        ((Judging.Filed)
                room.below()
                    .entering()
                    .enter(
                        Mandate.forAll(BY),
                        new Entering.Paper(
                            List.of(GWANGJU, QINGDAO),
                            List.of(),
                            ActType.SIGNED,
                            Kind.FRIENDSHIP,
                            new Act.When(EdtfDate.parse("2024-11-21"), null),
                            Act.Paper.NONE,
                            new Entering.From("우호협력도시 협정", "ko", null, null))))
            .tie()
            .value();
    String photo = room.below().test().documents().put(photo()).named();
    ItemId[] visit = new ItemId[1];
    room.exchange()
        .enter(
            BY,
            (_, numbers) -> {
              ItemId ko = numbers.next(Sort.PERSON);
              ItemId jiao = numbers.next(Sort.PERSON);
              ItemId post = numbers.next(Sort.POST);
              ItemId earlier = numbers.next(Sort.VISIT);
              visit[0] = numbers.next(Sort.VISIT);
              return List.<Item>of(
                  person(ko, "고광완", "ko", null),
                  person(jiao, "焦恩", "zh", photo),
                  new Post(
                      post,
                      new Named("青岛市", QINGDAO.id()),
                      List.of(new Post.Title("Deputy Mayor", "en")),
                      null,
                      KNOWN),
                  new Tenure(
                      numbers.next(Sort.TENURE),
                      jiao,
                      post,
                      EdtfDate.parse("2023"),
                      null,
                      null,
                      KNOWN),
                  visit(earlier, ko, VisitState.DONE, "2023-05", tie, List.of("celadon vase")),
                  visit(visit[0], ko, VisitState.PLANNED, "2024-11-21", tie, List.of()),
                  new Encounter(
                      numbers.next(Sort.ENCOUNTER),
                      jiao,
                      new Encounter.Met(
                          "고광완",
                          ko,
                          new Spot("Qingdao", QINGDAO.place().id()),
                          EdtfDate.parse("2024-11-21"),
                          visit[0]),
                      KNOWN),
                  new Remark(
                      numbers.next(Sort.REMARK),
                      jiao,
                      new Remark.Words("欢迎光州的朋友", "zh"),
                      EdtfDate.parse("2024-11-21"),
                      List.of(new TieId(tie)),
                      KNOWN),
                  new Commitment(
                      numbers.next(Sort.COMMITMENT),
                      new Named("광주광역시", GWANGJU.id()),
                      "invite the youth orchestra",
                      EdtfDate.parse("2025-05"),
                      new Commitment.Origin(List.of(new TieId(tie)), visit[0]),
                      Commitment.Outcome.OPEN,
                      KNOWN));
            });
    return new OfficeWeek(room, new TieId(tie), visit[0]);
  }

  private static Person person(ItemId id, String name, String language, String photo) {
    return new Person(
        id,
        List.of(new Person.Spelling(name, language)),
        new Person.Reach(null, null, null, photo == null ? null : new Attached("photo", photo)),
        null,
        null,
        KNOWN);
  }

  private static Visit visit(
      ItemId id, ItemId head, VisitState state, String day, String tie, List<String> gifts) {
    return new Visit(
        id,
        state,
        new Visit.About("우호협력 협정 체결", null, List.of(new TieId(tie)), List.of("economy")),
        new Visit.Delegation(
            new Named("광주광역시", GWANGJU.id()), new Visit.Member(head, "행정부시장"), List.of()),
        List.of(
            new Visit.Stop(
                new Spot("青岛市", QINGDAO.place().id()),
                EdtfDate.parse(day),
                List.of(new Named("青岛市人民政府", QINGDAO.id())),
                List.of("10:00 市政府", "12:00 午餐"))),
        new Visit.Account(
            gifts.stream()
                .map(what -> new Visit.Gift(false, what, new Money("120000", "KRW"), null))
                .toList(),
            List.of(
                new Visit.Cost("flights", new Money("1250000", "KRW")),
                new Visit.Cost("hotel", new Money("640.50", "CNY")),
                new Visit.Cost("train", new Money("99.50", "CNY"))),
            List.<Attached>of(),
            List.of("협정서에 서명함")),
        KNOWN);
  }

  private static byte[] photo() {
    BufferedImage picture = new BufferedImage(90, 120, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(new Color(40, 90, 160));
    pen.fillRect(0, 0, 90, 120);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
