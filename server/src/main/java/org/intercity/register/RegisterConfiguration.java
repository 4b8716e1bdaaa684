package org.intercity.register;

import org.intercity.journal.Families;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the journal. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

  @Bean
  Families registerFamilies() {
    return Families.unchanged(Payloads.FAMILIES);
  }
}
