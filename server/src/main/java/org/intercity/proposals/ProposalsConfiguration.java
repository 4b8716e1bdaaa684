package org.intercity.proposals;

import org.intercity.journal.EntryFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry families of this room, each at its first version. */
@Configuration(proxyBeanMethods = false)
class ProposalsConfiguration {

  @Bean
  EntryFamily readingFamily() {
    return EntryFamily.unchanged(ReadingPayloads.READING);
  }

  @Bean
  EntryFamily judgementFamily() {
    return EntryFamily.unchanged(ReadingPayloads.JUDGEMENT);
  }

  @Bean
  EntryFamily caseFamily() {
    return EntryFamily.unchanged(ReadingPayloads.CASE);
  }
}
