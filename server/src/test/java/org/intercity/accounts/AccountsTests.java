package org.intercity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.intercity.journal.Database;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.register.BodyId;
import org.intercity.words.UserError;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AccountsTests {

  private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);
  private static final String PASSWORD = "harbour lantern violet kite";

  private static final List<BodyId> BODIES =
      List.of(new BodyId("gov-gn1841811"), new BodyId("cnl-gn1841811"));
  private static final LocalDate DAY = LocalDate.of(2024, 11, 22);

  private static Database database(TestPlace place) {
    return place.open(List.of(), List.of()).database();
  }

  private static Accounts accounts(Database database) {
    return new Accounts(database, QUICK, TestRegister.CLOCK);
  }

  private static Credentials credentials(Database database, Accounts accounts) {
    return new Credentials(accounts, database, QUICK, TestRegister.CLOCK);
  }

  private static Invitations at(Database database, Accounts accounts, Duration later) {
    return new Invitations(database, accounts, Clock.offset(TestRegister.CLOCK, later));
  }

  @OnBothDatabases
  void aLinkMakesOneAccountOnce(TestPlace place) {
    Database database = database(place);
    Accounts accounts = accounts(database);
    Invitations invitations = at(database, accounts, Duration.ZERO);
    assertThat(accounts.isEmpty()).isTrue();

    String token = invitations.issue(Role.ADMINISTRATOR);
    assertThat(invitations.find(token)).contains(Rights.of(Role.ADMINISTRATOR));
    Account account = invitations.accept(token, " Minji@Example.org ", "Kim Minji", PASSWORD);

    assertThat(account.name()).isEqualTo("minji@example.org");
    assertThat(account.id()).doesNotContain("minji");
    assertThat(accounts.list()).containsExactly(account);
    assertThat(invitations.find(token)).isEmpty();
    assertThatThrownBy(() -> invitations.accept(token, "other", "Other", PASSWORD))
        .isInstanceOf(UserError.class);
  }

  @OnBothDatabases
  void aLinkIsInForceForADay(TestPlace place) {
    Database database = database(place);
    Accounts accounts = accounts(database);
    String token = at(database, accounts, Duration.ZERO).issue(Role.OFFICER);
    assertThat(at(database, accounts, Duration.ofHours(23)).find(token))
        .contains(Rights.of(Role.OFFICER));
    assertThat(at(database, accounts, Duration.ofHours(24)).find(token)).isEmpty();
  }

  @OnBothDatabases
  void aNewLinkTakesTheForceOfTheOneBefore(TestPlace place) {
    Database database = database(place);
    Accounts accounts = accounts(database);
    Invitations invitations = at(database, accounts, Duration.ZERO);
    String first = invitations.issue(Role.ADMINISTRATOR);
    String second = invitations.issue(Role.ADMINISTRATOR);
    assertThat(invitations.find(first)).isEmpty();
    assertThat(invitations.find(second)).isPresent();
  }

  @OnBothDatabases
  void neitherTokenNorPasswordIsKept(TestPlace place) {
    Database database = database(place);
    Accounts accounts = accounts(database);
    Invitations invitations = at(database, accounts, Duration.ZERO);
    String token = invitations.issue(Role.OFFICER);
    assertThat(database.reads().sql("SELECT digest FROM invitation").query(String.class).single())
        .doesNotContain(token);
    invitations.accept(token, "minji", "Kim Minji", PASSWORD);
    assertThat(database.reads().sql("SELECT password FROM account").query(String.class).single())
        .doesNotContain(PASSWORD);
    assertThat(credentials(database, accounts).loadUserByUsername("MINJI").getPassword())
        .satisfies(kept -> assertThat(QUICK.matches(PASSWORD, kept)).isTrue());
  }

  @OnBothDatabases
  void aChangeOfRightsCountsAtOnceAndEndsTheSessions(TestPlace place) {
    Database database = database(place);
    Accounts accounts = accounts(database);
    Credentials credentials = credentials(database, accounts);
    accounts.create(new NewAccount("sora", "Sora", Rights.of(Role.ADMINISTRATOR), PASSWORD));
    Account minji =
        accounts.create(
            new NewAccount("minji", "Kim Minji", new Rights(Role.OFFICER, BODIES), PASSWORD));
    assertThat(accounts.findById(minji.id()).orElseThrow().bodies()).isEqualTo(BODIES);
    SignedIn session = credentials.loadUserByUsername("minji");
    assertThat(session.actingFor()).isEqualTo(BODIES.getFirst());
    assertThat(credentials.isStill(session)).isTrue();

    accounts.change(minji.id(), Rights.of(Role.READER));
    assertThat(credentials.isStill(session)).isFalse();
    SignedIn again = credentials.loadUserByUsername("minji");
    assertThat(again.account().rights()).isEqualTo(Rights.of(Role.READER));
    assertThat(again.actingFor()).isNull();

    accounts.disable(minji.id());
    assertThat(credentials.isStill(again)).isFalse();
    assertThatThrownBy(() -> credentials.loadUserByUsername("minji"))
        .isInstanceOf(UsernameNotFoundException.class);
    accounts.enable(minji.id());
    assertThat(credentials.isStill(again)).isFalse();
    assertThat(credentials.isStill(credentials.loadUserByUsername("minji"))).isTrue();
  }

  @OnBothDatabases
  void whoeverIsLeftAloneToAdministerStays(TestPlace place) {
    Accounts accounts = accounts(database(place));
    Account sora =
        accounts.create(new NewAccount("sora", "Sora", Rights.of(Role.ADMINISTRATOR), PASSWORD));
    accounts.create(new NewAccount("leo", "Leo", new Rights(Role.ADMINISTRATOR, BODIES), PASSWORD));
    for (Rights less : List.of(Rights.of(Role.OFFICER), new Rights(Role.ADMINISTRATOR, BODIES))) {
      assertThatThrownBy(() -> accounts.change(sora.id(), less)).isInstanceOf(UserError.class);
    }
    assertThatThrownBy(() -> accounts.disable(sora.id())).isInstanceOf(UserError.class);
    assertThat(accounts.findLine(sora.id()).orElseThrow())
        .isEqualTo(new AccountLine(sora, DAY, false));

    Account dana =
        accounts.create(new NewAccount("dana", "Dana", Rights.of(Role.ADMINISTRATOR), PASSWORD));
    accounts.disable(sora.id());
    assertThatThrownBy(() -> accounts.disable(dana.id())).isInstanceOf(UserError.class);
  }

  @OnBothDatabases
  void signingOutEverywhereEndsEverySession(TestPlace place) {
    Database database = database(place);
    Accounts accounts = accounts(database);
    Credentials credentials = credentials(database, accounts);
    Account minji =
        accounts.create(new NewAccount("minji", "Kim Minji", Rights.of(Role.READER), PASSWORD));
    SignedIn here = credentials.loadUserByUsername("minji");
    SignedIn there = credentials.loadUserByUsername("minji");
    credentials.endSessions(minji);
    assertThat(credentials.isStill(here)).isFalse();
    assertThat(credentials.isStill(there)).isFalse();
  }

  @OnBothDatabases
  void aNameIsTakenOnlyOnce(TestPlace place) {
    Database database = database(place);
    Accounts accounts = accounts(database);
    NewAccount minji = new NewAccount("minji", "Kim Minji", Rights.of(Role.OFFICER), PASSWORD);
    accounts.create(minji);
    assertThatThrownBy(() -> accounts.create(minji)).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> credentials(database, accounts).loadUserByUsername("nobody"))
        .isInstanceOf(UsernameNotFoundException.class);
  }
}
