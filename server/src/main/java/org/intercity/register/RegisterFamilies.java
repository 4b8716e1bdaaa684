package org.intercity.register;

import java.util.List;
import org.intercity.journal.EntryFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry families of this room; all are at their first version, so there is nothing to lift. */
@Configuration(proxyBeanMethods = false)
class RegisterFamilies {

  static List<EntryFamily> all() {
    return Payloads.FAMILIES.stream().map(EntryFamily::unchanged).toList();
  }

  @Bean
  EntryFamily bodyFamily() {
    return EntryFamily.unchanged(Payloads.BODY);
  }

  @Bean
  EntryFamily sourceFamily() {
    return EntryFamily.unchanged(Payloads.SOURCE);
  }

  @Bean
  EntryFamily tieFamily() {
    return EntryFamily.unchanged(Payloads.TIE);
  }

  @Bean
  EntryFamily actFamily() {
    return EntryFamily.unchanged(Payloads.ACT);
  }

  @Bean
  EntryFamily claimFamily() {
    return EntryFamily.unchanged(Payloads.CLAIM);
  }

  @Bean
  EntryFamily correctionFamily() {
    return EntryFamily.unchanged(Payloads.CORRECTION);
  }

  @Bean
  EntryFamily officeFamily() {
    return EntryFamily.unchanged(Payloads.OFFICE);
  }

  @Bean
  EntryFamily profileFamily() {
    return EntryFamily.unchanged(Payloads.PROFILE);
  }

  @Bean
  EntryFamily reportedFamily() {
    return EntryFamily.unchanged(Payloads.REPORTED);
  }
}
