package org.intercity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

  private static final int CEILING = 400;

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.intercity");

  @Test
  void theReaderKnowsNoSpring() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(classes);
  }

  @Test
  void theGazetteerKnowsNoArticles() {
    roomDoesNotKnow("gazetteer", "reader", "sources");
  }

  @Test
  void sourcesKnowNothingOfTheReader() {
    roomDoesNotKnow("sources", "reader", "gazetteer");
  }

  @Test
  void noFileIsLongerThanTheCeiling() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> code = files.filter(file -> file.toString().endsWith(".java")).toList();

      assertThat(code).isNotEmpty();
      for (Path file : code) {
        assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(CEILING);
      }
    }
  }

  private void roomDoesNotKnow(String room, String... others) {
    for (String other : others) {
      noClasses()
          .that()
          .resideInAPackage("org.intercity." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.intercity." + other + "..")
          .check(classes);
    }
  }
}
