package org.intercity.accounts;

import java.util.Locale;
import org.intercity.words.Words;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints the one-time link that makes the administrator's account, while there is none. To standard
 * output and not to the log, which is kept and read by others.
 */
@Component
class FirstAccount {

  private final Accounts accounts;
  private final Invitations invitations;

  FirstAccount(Accounts accounts, Invitations invitations) {
    this.accounts = accounts;
    this.invitations = invitations;
  }

  @EventListener
  @SuppressWarnings("SystemOut")
  void greet(WebServerInitializedEvent started) {
    if (accounts.isEmpty()) {
      String link =
          "http://localhost:%d/welcome/%s"
              .formatted(started.getWebServer().getPort(), invitations.issue(Role.ADMINISTRATOR));
      System.out.println(Words.in(Locale.getDefault()).say("accounts.first", link));
    }
  }
}
