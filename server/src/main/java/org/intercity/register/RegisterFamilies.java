package org.intercity.register;

import java.util.List;
import org.intercity.journal.EntryFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The entry families of this room; all are at their first version, so there is nothing to lift. */
@Configuration(proxyBeanMethods = false)
class RegisterFamilies {

  /** A family whose payloads never changed their form. */
  record Unchanged(String name) implements EntryFamily {
    @Override
    public int version() {
      return 1;
    }

    @Override
    public JsonNode upcast(int from, JsonNode payload) {
      return payload;
    }
  }

  static List<EntryFamily> all() {
    return Payloads.FAMILIES.stream().<EntryFamily>map(Unchanged::new).toList();
  }

  @Bean
  EntryFamily bodyFamily() {
    return new Unchanged(Payloads.BODY);
  }

  @Bean
  EntryFamily sourceFamily() {
    return new Unchanged(Payloads.SOURCE);
  }

  @Bean
  EntryFamily tieFamily() {
    return new Unchanged(Payloads.TIE);
  }

  @Bean
  EntryFamily actFamily() {
    return new Unchanged(Payloads.ACT);
  }

  @Bean
  EntryFamily claimFamily() {
    return new Unchanged(Payloads.CLAIM);
  }

  @Bean
  EntryFamily correctionFamily() {
    return new Unchanged(Payloads.CORRECTION);
  }

  @Bean
  EntryFamily officeFamily() {
    return new Unchanged(Payloads.OFFICE);
  }

  @Bean
  EntryFamily profileFamily() {
    return new Unchanged(Payloads.PROFILE);
  }

  @Bean
  EntryFamily reportedFamily() {
    return new Unchanged(Payloads.REPORTED);
  }
}
