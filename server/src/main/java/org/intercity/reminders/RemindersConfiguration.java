package org.intercity.reminders;

import org.intercity.accounts.OpenPaths;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The feed is open to who knows its address; letters are looked after from time to time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({MailServer.class, MailPlan.class})
class RemindersConfiguration {

  @Bean
  OpenPaths feedPaths() {
    return OpenPaths.of("/feeds/*");
  }
}
