package org.intercity.journal;

import java.util.Locale;
import java.util.Map;
import org.intercity.Intercity;
import org.intercity.words.Words;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** A program that verifies the register in a folder with every room, and says what it found. */
final class VerifyRegister {

  private VerifyRegister() {}

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(Intercity.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(
        Map.of("intercity.data", arguments[0], "logging.level.root", "error"));
    try (ConfigurableApplicationContext context = application.run()) {
      JournalVerification.Report report = context.getBean(JournalVerification.class).run();
      report.findings().forEach(found -> System.out.println(found.in(Words.in(Locale.ENGLISH))));
      if (report.isWhole()) {
        System.out.println("whole");
      }
    }
  }
}
