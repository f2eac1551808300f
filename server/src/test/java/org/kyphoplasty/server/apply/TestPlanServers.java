package org.kyphoplasty.server.apply;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.kyphoplasty.server.testing.FhirServer;

/** One server with the test plans per database, shared by all tests of them. */
final class TestPlanServers implements ArgumentsProvider {
  static final int MOST_MEMBERS = 3;

  @Override
  public Stream<Arguments> provideArguments(ExtensionContext context) {
    return Started.SERVERS.stream().map(Arguments::of);
  }

  private static final class Started {
    static final List<FhirServer> SERVERS =
        FhirServer.startOnEachDatabase(
            Map.of(
                "kyphoplasty.content",
                TestPlans.build().write().toString(),
                "kyphoplasty.apply.max-group-members",
                String.valueOf(MOST_MEMBERS)));
  }
}
