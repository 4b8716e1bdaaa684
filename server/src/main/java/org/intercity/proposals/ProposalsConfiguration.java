package org.intercity.proposals;

import org.intercity.journal.EntryFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The entry families of this room, each at its first version. */
@Configuration(proxyBeanMethods = false)
class ProposalsConfiguration {

  private record FirstVersion(String name) implements EntryFamily {
    @Override
    public int version() {
      return 1;
    }

    @Override
    public JsonNode upcast(int from, JsonNode payload) {
      return payload;
    }
  }

  @Bean
  EntryFamily readingFamily() {
    return new FirstVersion(ReadingPayloads.READING);
  }

  @Bean
  EntryFamily judgementFamily() {
    return new FirstVersion(ReadingPayloads.JUDGEMENT);
  }
}
