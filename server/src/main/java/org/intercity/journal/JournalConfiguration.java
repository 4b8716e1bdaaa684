package org.intercity.journal;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The journal's beans, opened at the place that the settings name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class JournalConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  DataFolder dataFolder(StorageSettings settings) {
    return settings.folder();
  }

  @Bean(destroyMethod = "close")
  Database database(DataFolder folder, StorageSettings settings) {
    return Databases.open(folder, settings.postgres());
  }

  @Bean
  Documents documents(DataFolder folder) {
    return new Documents(folder);
  }

  @Bean
  Rooms rooms(List<Families> families, List<Projection> projections) {
    return new Rooms(Families.together(families), projections);
  }

  @Bean
  Journal journal(Database database, Documents documents, Rooms rooms, Clock clock) {
    return Journal.open(database, documents, rooms, clock);
  }

  @Bean
  @DependsOn("journal")
  JournalVerification journalVerification(Database database, Documents documents, Rooms rooms) {
    return new JournalVerification(database, documents, rooms);
  }

  @Bean
  @DependsOn("journal")
  JournalFile journalFile(Database database, Documents documents, Rooms rooms) {
    return new JournalFile(database, documents, rooms);
  }
}
