package org.intercity;

import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.journal.DataFolder;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The rooms of the server, wired by Spring; {@code org.intercity.cli.Main} starts it. */
@SpringBootApplication
@Modulithic(systemName = "Intercity")
public class Intercity {

  @Bean
  Gazetteer gazetteer(DataFolder data) {
    return Gazetteers.of(data.root());
  }
}
