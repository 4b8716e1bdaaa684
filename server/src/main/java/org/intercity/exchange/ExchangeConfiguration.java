package org.intercity.exchange;

import org.intercity.journal.Families;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the journal. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

  @Bean
  Families exchangeFamilies() {
    return Families.unchanged(Payloads.FAMILIES);
  }
}
