package org.kyphoplasty.server.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;

/** Hands out one server per database, started when the first test asks for it. */
class SharedServers implements ArgumentsProvider {
  @Override
  public Stream<Arguments> provideArguments(ExtensionContext context) {
    return Stream.of(H2.SERVER, Postgres.SERVER).map(Arguments::of);
  }

  static class OnlyH2 implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(ExtensionContext context) {
      return Stream.of(Arguments.of(H2.SERVER));
    }
  }

  private static final class H2 {
    static final FhirServer SERVER = FhirServer.start(TestDatabase.h2());
  }

  private static final class Postgres {
    static final FhirServer SERVER = FhirServer.start(TestDatabase.postgres());
  }
}
