package org.intercity.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.intercity.duties.Happening;
import org.intercity.edtf.EdtfDate;
import org.intercity.words.Words;
import org.springframework.web.util.HtmlUtils;

/**
 * What is due and overdue, written out for one reader.
 *
 * @param address of the desk; empty where it is not known
 */
record Letter(List<Happening> due, LocalDate day, Words words, String address) {

  Letter {
    due = List.copyOf(due);
  }

  String subject() {
    return words.say("reminders.mail.subject", due.size(), overdue());
  }

  private long overdue() {
    return due.stream().filter(Happening::isOverdue).count();
  }

  String text() {
    return words.say("reminders.mail.greeting", day.toString())
        + "\n\n"
        + due.stream().map(this::lines).collect(Collectors.joining("\n"))
        + "\n-- \n"
        + words.say("reminders.mail.foot")
        + link("/account/reminders", "\n")
        + "\n";
  }

  private String lines(Happening happening) {
    return (happening.isOverdue() ? words.say("reminders.mail.overdue") + " · " : "")
        + when(happening)
        + "\n  "
        + happening.title()
        + (happening.source() == null ? "" : "\n  " + happening.source())
        + link(happening.path(), "\n  ")
        + "\n";
  }

  private String link(String path, String before) {
    return address.isEmpty() ? "" : before + address + path;
  }

  private String when(Happening happening) {
    EdtfDate days = happening.days();
    return days == null ? words.say("reminders.mail.undated") : days.text();
  }

  String html() {
    return "<!doctype html><html lang=\""
        + words.locale().toLanguageTag()
        + "\"><body><p>"
        + safe(words.say("reminders.mail.greeting", day.toString()))
        + "</p><ul>"
        + due.stream().map(this::item).collect(Collectors.joining())
        + "</ul><p><small>"
        + safe(words.say("reminders.mail.foot"))
        + "</small></p></body></html>";
  }

  private String item(Happening happening) {
    String title = safe(happening.title());
    return "<li>"
        + (happening.isOverdue()
            ? "<strong>" + safe(words.say("reminders.mail.overdue")) + "</strong> · "
            : "")
        + safe(when(happening))
        + "<br>"
        + (address.isEmpty()
            ? title
            : "<a href=\"" + safe(address + happening.path()) + "\">" + title + "</a>")
        + (happening.source() == null ? "" : "<br><small>" + safe(happening.source()) + "</small>")
        + "</li>";
  }

  private static String safe(String text) {
    return HtmlUtils.htmlEscape(text);
  }
}
