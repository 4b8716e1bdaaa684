package org.intercity.imports;

import org.intercity.journal.Families;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the journal. */
@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {

  @Bean
  Families importsFamilies() {
    return Families.unchanged(Payloads.FAMILIES);
  }
}
