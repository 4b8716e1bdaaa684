package org.intercity.desk.imports;

import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Dates;
import org.intercity.desk.Missing;
import org.intercity.desk.Naming;
import org.intercity.desk.Signatures;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.imports.Importing;
import org.intercity.imports.Upload;
import org.intercity.imports.Uploads;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/** What the pages of imports look things up in. */
@Component
record ImportDesk(
    Uploads uploads,
    Register register,
    Gazetteer gazetteer,
    Signatures signatures,
    Accounts accounts,
    Dates dates) {

  String office(SignedIn who) {
    return signatures.of(who).actedFor();
  }

  /** The list that waits under this name in the reader's office. */
  Upload require(String id, SignedIn who) {
    return uploads.find(office(who), id).orElseThrow(Missing::new);
  }

  Importing.Looker looker(SignedIn who) {
    return new Importing.Looker(
        signatures.mandate(who), signatures.body(who).flatMap(this::body).orElse(null));
  }

  private Optional<Body> body(BodyId id) {
    return register
        .now()
        .findBody(id)
        .or(
            () ->
                gazetteer
                    .find(id.place())
                    .map(place -> Body.of(BodyKind.GOVERNMENT, place))
                    .filter(body -> body.id().equals(id)));
  }

  /** What an account is called. */
  String called(String account) {
    return accounts.findById(account).map(Account::called).orElse(account);
  }

  RowWords words(Locale locale) {
    return new RowWords(Naming.in(locale), dates, register.now());
  }
}
