package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.server.testing.FhirServer;

/** No reader changes what another one reads. */
class ImmutabilityIT {
  private static final FhirServer SERVER = ArtifactServer.SERVER;
  private static final List<String> READS =
      List.of(
          "PlanDefinition?_include=*&_include:iterate=*&_summary=true",
          "Library?_revinclude=PlanDefinition:depends-on&_elements=title",
          "PlanDefinition/_history",
          "PlanDefinition/root-plan?_summary=data",
          "PlanDefinition/root-plan?_summary=text&_format=xml",
          "ValueSet?_count=1&_pretty=true");

  @Test
  void readsTheSameBytesWhateverOthersRead() throws Exception {
    List<String> artifacts =
        PublishedTypes.NAMES.stream().flatMap(t -> SERVER.get(t).entries().stream()).toList();
    Map<String, String> before = bodies(artifacts);

    ExecutorService readers = Executors.newFixedThreadPool(4);
    List<Future<?>> reading =
        IntStream.range(0, 120)
            .<Future<?>>mapToObj(
                i ->
                    readers.submit(
                        () -> {
                          assertThat(SERVER.get(READS.get(i % READS.size())).status())
                              .isEqualTo(200);
                          String artifact = artifacts.get(i % artifacts.size());
                          assertThat(SERVER.get(artifact).body()).isEqualTo(before.get(artifact));
                        }))
            .toList();
    for (Future<?> reader : reading) {
      reader.get();
    }
    readers.shutdown();

    assertThat(bodies(artifacts)).isEqualTo(before);
  }

  private static Map<String, String> bodies(List<String> artifacts) {
    return artifacts.stream()
        .collect(Collectors.toMap(Function.identity(), a -> SERVER.get(a).body()));
  }
}
