package org.intercity.journal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Gives a test its place on either database, and clears the place away afterwards. */
final class BothDatabases implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return Stream.of(
        new OneDatabase("SQLite", TestPlace::sqlite),
        new OneDatabase("PostgreSQL", TestPlace::postgres));
  }

  private record OneDatabase(String name, Supplier<TestPlace> places)
      implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
      return name;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new OnePlace(places));
    }
  }

  private static final class OnePlace implements ParameterResolver, AfterEachCallback {

    private final Supplier<TestPlace> places;
    private TestPlace place;

    private OnePlace(Supplier<TestPlace> places) {
      this.places = places;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TestPlace.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      place = places.get();
      return place;
    }

    @Override
    public void afterEach(ExtensionContext context) {
      if (place != null) {
        place.close();
      }
    }
  }
}
