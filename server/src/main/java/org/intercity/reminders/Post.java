package org.intercity.reminders;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. */
@Component
class Post {

  private static final String TIMEOUT = "15000";

  private final MailServer server;
  private final MailPlan plan;

  Post(MailServer server, MailPlan plan) {
    this.server = server;
    this.plan = plan;
  }

  /** Sends a letter as plain text and as HTML; fails where the server does not take it. */
  void send(Letter letter, String to) throws MessagingException {
    JavaMailSenderImpl sender = sender();
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    parts.setFrom(plan.from());
    parts.setTo(to);
    parts.setSubject(letter.subject());
    parts.setText(letter.text(), letter.html());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.words().locale().toLanguageTag());
    sender.send(message);
  }

  private JavaMailSenderImpl sender() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(server.host());
    sender.setPort(server.port());
    sender.setUsername(server.user());
    sender.setPassword(server.password());
    Properties properties = sender.getJavaMailProperties();
    String protocol = server.tls() == MailServer.Tls.TLS ? "smtps" : "smtp";
    sender.setProtocol(protocol);
    for (String waits : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty("mail." + protocol + "." + waits, TIMEOUT);
    }
    properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    properties.setProperty("mail." + protocol + ".auth", Boolean.toString(server.user() != null));
    boolean sealed = server.tls() == MailServer.Tls.STARTTLS;
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(sealed));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(sealed));
    return sender;
  }
}
