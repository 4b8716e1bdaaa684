package org.intercity.duties;

import org.intercity.journal.Families;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the journal. */
@Configuration(proxyBeanMethods = false)
class DutiesConfiguration {

  @Bean
  Families dutiesFamilies() {
    return Families.unchanged(Payloads.FAMILIES);
  }
}
