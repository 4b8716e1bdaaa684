package org.intercity.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.intercity.Intercity;
import org.intercity.edtf.EdtfDate;
import org.intercity.example.ExampleRegister;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.Named;
import org.intercity.exchange.Sort;
import org.intercity.journal.Database;
import org.intercity.journal.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Letters as they reach a real mail server. */
@ExtendWith(OutputCaptureExtension.class)
class PostmanTests {

  private static final String OFFICE = "gov-gn1841811";

  @TempDir Path data;

  private GreenMail mail;
  private ConfigurableApplicationContext server;

  @BeforeEach
  void open() {
    mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    start(mail.getSmtp().getPort());
    server.getBean(ExampleRegister.class).enter();
    server
        .getBean(Database.class)
        .write(
            db ->
                db.sql(
                        "INSERT INTO account (id, name, called, role, password, made)"
                            + " VALUES ('u-1', 'minji', 'Minji', 'officer', '',"
                            + " '2026-01-02T03:04:05Z')")
                    .update());
    server
        .getBean(MailChoices.class)
        .choose(
            new MailChoice(
                new Recipient("u-1", OFFICE, Locale.KOREAN),
                "minji@example.org",
                MailChoice.Rhythm.DAILY,
                server.getBean(Clock.class).instant().minus(Duration.ofDays(3))));
  }

  private void start(int port) {
    server =
        new SpringApplicationBuilder(Intercity.class)
            .properties(
                "intercity.data=" + data,
                "server.port=0",
                "spring.main.banner-mode=off",
                "intercity.mail.host=127.0.0.1",
                "intercity.mail.port=" + port,
                "intercity.mail.tls=none",
                "intercity.mail.hour=0",
                "intercity.mail.from=desk@example.org",
                "intercity.mail.address=https://desk.example.org/")
            .run();
  }

  @AfterEach
  void close() {
    server.close();
    mail.stop();
  }

  private void promise(String what, String due) {
    server
        .getBean(Exchange.class)
        .enter(
            new Signature("u-1", OFFICE),
            (_, numbers) ->
                List.of(
                    new Commitment(
                        numbers.next(Sort.COMMITMENT),
                        new Named("칭다오", null),
                        what,
                        EdtfDate.parse(due),
                        new Commitment.Origin(List.of(), null),
                        Commitment.Outcome.OPEN,
                        List.of(new Basis.Known("minutes", null)))));
  }

  private void goRound() {
    server.getBean(Postman.class).goRound();
  }

  @Test
  void aLetterReachesItsReaderOnceADayEvenAfterARestart() throws Exception {
    promise("직항 노선 <개설>", "2020-05");
    promise("far away", "2999");
    goRound();
    goRound();
    MimeMessage[] received = mail.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo("기한 알림: 1건(지남 1건)");
    assertThat(received[0].getAllRecipients()).hasSize(1);
    assertThat(GreenMailUtil.getAddressList(received[0].getFrom())).contains("desk@example.org");
    String text = parts(received[0]);
    assertThat(text)
        .contains("직항 노선 <개설>", "직항 노선 &lt;개설&gt;", "2020-05", "칭다오")
        .contains("https://desk.example.org/commitments/C1")
        .doesNotContain("far away", "Minji");

    server.close();
    start(mail.getSmtp().getPort());
    goRound();
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  private static String parts(Part part) throws Exception {
    if (part.getContent() instanceof Multipart several) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < several.getCount(); i++) {
        all.append(parts(several.getBodyPart(i)));
      }
      return all.toString();
    }
    return String.valueOf(part.getContent());
  }

  @Test
  void aServerThatIsDownIsSaidAndTheLetterGoesLater(CapturedOutput log) {
    promise("직항 노선 개설", "2020-05");
    int port = mail.getSmtp().getPort();
    mail.stop();
    goRound();
    assertThat(log.getAll()).contains("was not taken by the mail server");
    mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    goRound();
    assertThat(mail.getReceivedMessages()).as("not at once").isEmpty();

    server
        .getBean(Database.class)
        .write(db -> db.sql("UPDATE reminder_letter SET at = '2020-01-01T00:00:00Z'").update());
    goRound();
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  @Test
  void nothingDueMeansNoLetterAndWhoLeftGetsNone() {
    goRound();
    assertThat(mail.getReceivedMessages()).isEmpty();
    promise("직항 노선 개설", "2020-05");
    server
        .getBean(Database.class)
        .write(
            db ->
                db.sql("DELETE FROM reminder_letter").update()
                    + db.sql("DELETE FROM account").update());
    goRound();
    assertThat(mail.getReceivedMessages()).isEmpty();
  }
}
