package org.intercity.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intercity.exchange.ExchangeRoom;
import org.intercity.exchange.ExchangeView;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Mandate;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;

/** This room and those below it without Spring, on one test's database. */
record ImportsRoom(
    ExchangeRoom below,
    Uploads uploads,
    Batches batches,
    Importing importing,
    TakingBatchesBack back) {

  static final Body GWANGJU =
      Body.of(
          BodyKind.GOVERNMENT,
          ProposalsRoom.gazetteer().find(new PlaceId("gn1841811")).orElseThrow());
  static final Signature OFFICER = new Signature("u-1", GWANGJU.id().value());
  static final Signature COLLEAGUE = new Signature("u-2", GWANGJU.id().value());

  static ImportsRoom open(TestPlace place) {
    ExchangeRoom below =
        ExchangeRoom.open(
            place,
            new ImportsConfiguration().importsFamilies().all(),
            List.of(new ImportsProjection()));
    TestRegister test = below.below().test();
    Uploads uploads = new Uploads(test.database(), TestRegister.CLOCK);
    return new ImportsRoom(
        below,
        uploads,
        new Batches(test.database()),
        new Importing(
            test.journal(),
            test.database(),
            test.documents(),
            uploads,
            ProposalsRoom.gazetteer(),
            TestRegister.CLOCK),
        new TakingBatchesBack(test.journal(), test.database()));
  }

  TestRegister test() {
    return below.below().test();
  }

  static Importing.Looker looker(Signature by) {
    return new Importing.Looker(new Mandate(by, GWANGJU.id()), GWANGJU);
  }

  String add(What what, String... lines) {
    return uploads.add(
        OFFICER, what, "list.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  Upload upload(String id) {
    return uploads.find(OFFICER.actedFor(), id).orElseThrow();
  }

  List<Checked> rows(String id) {
    return importing.check(upload(id), looker(OFFICER)).rows();
  }

  Made dryRun(String id) {
    return importing.dryRun(upload(id), looker(OFFICER));
  }

  Importing.Signed sign(String id) {
    return importing.sign(looker(OFFICER), id, upload(id).revision(), dryRun(id).digest());
  }

  /** The number of the batch that a list became. */
  int enter(String id) {
    return ((Importing.Entered) sign(id)).number();
  }

  Batches.Kept batch(int number) {
    return batches.find(OFFICER.actedFor(), number).orElseThrow();
  }

  RegisterView register() {
    return Register.within(test().database().reads());
  }

  ExchangeView kept() {
    return below.exchange().of(OFFICER.actedFor());
  }
}
