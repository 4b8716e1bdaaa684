package org.intercity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.RECORDS;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.register.Registrar;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

  /** Lines; longer files are divided. */
  private static final int CEILING = 400;

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.intercity");

  @Test
  void factsOnTiesEnterOnlyThroughProposals() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.intercity.proposals..", "org.intercity.register..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Registrar.class)
        .check(SERVER);
  }

  @Test
  void domainTypesKnowNoFramework() {
    noClasses()
        .that()
        .resideInAPackage("org.intercity.register")
        .and(are(RECORDS.or(INTERFACES)))
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(SERVER);
  }

  @Test
  void theReaderKnowsNoSpring() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.intercity.edtf..",
            "org.intercity.gazetteer..",
            "org.intercity.sources..",
            "org.intercity.merging..",
            "org.intercity.reader..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(SERVER);
  }

  @Test
  void noFileIsLongerThanTheCeiling() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> tooLong =
          files
              .filter(file -> file.toString().matches(".*\\.(java|html|css|mjs|sql)"))
              .filter(ArchitectureTests::isTooLong)
              .toList();
      assertThat(tooLong).isEmpty();
    }
  }

  private static boolean isTooLong(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count() > CEILING;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
