package org.intercity.duties;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The packaged sets of rules: every file under {@code duties/}. */
final class RuleSets {

  private static final List<RuleSet> ALL = read();

  private RuleSets() {}

  static List<RuleSet> all() {
    return ALL;
  }

  static Optional<RuleSet> find(String id) {
    return ALL.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  private static List<RuleSet> read() {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver().getResources("classpath:duties/*.json");
      return Stream.of(files)
          .map(RuleSets::read)
          .sorted(Comparator.comparing(RuleSet::id))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RuleSet read(Resource file) {
    try (InputStream json = file.getInputStream()) {
      return Payloads.strict(json, RuleSet.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
