package org.intercity.proposals;

import org.intercity.journal.Families;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the journal. */
@Configuration(proxyBeanMethods = false)
class ProposalsConfiguration {

  @Bean
  Families proposalsFamilies() {
    return Families.unchanged(ReadingPayloads.FAMILIES);
  }
}
