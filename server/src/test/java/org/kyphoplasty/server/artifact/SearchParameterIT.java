package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.artifact.search.SearchParameters;
import org.kyphoplasty.server.testing.Reply;

/** Every search parameter that FHIR R4 defines for a published type finds what it should. */
class SearchParameterIT {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final List<Resource> PUBLISHED =
      ContentPackage.read(Path.of(ArtifactServer.CONTENT), FHIR).artifacts();
  private static final SampleValues SAMPLES = new SampleValues(FHIR);

  static Stream<Arguments> parameters() {
    SearchParameters parameters = new SearchParameters(FHIR, PublishedTypes.NAMES);
    return PublishedTypes.NAMES.stream()
        .flatMap(
            type ->
                parameters.of(type).values().stream()
                    .map(p -> Arguments.of(type, Named.of(p.getName(), p))));
  }

  @ParameterizedTest(name = "{0}?{1}")
  @MethodSource("parameters")
  void findsByAValueThatAResourceHas(String type, RuntimeSearchParam parameter) {
    Resource resource = resourceWith(type, parameter);

    for (String value : SAMPLES.of(parameter, resource)) {
      assertThat(search(type, parameter.getName(), value))
          .as(value)
          .contains(type + "/" + resource.getIdPart());
    }
    assertThat(search(type, parameter.getName() + ":missing", "true"))
        .doesNotContain(type + "/" + resource.getIdPart());
  }

  @ParameterizedTest(name = "{0}?{1}")
  @MethodSource("parameters")
  void findsNothingByAValueThatNoResourceHas(String type, RuntimeSearchParam parameter) {
    assertThat(search(type, parameter.getName(), SampleValues.absent(parameter))).isEmpty();
  }

  private static Resource resourceWith(String type, RuntimeSearchParam parameter) {
    return PUBLISHED.stream()
        .filter(r -> r.fhirType().equals(type) && !SAMPLES.of(parameter, r).isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError("The test package lacks " + parameter.getUri()));
  }

  private static List<String> search(String type, String parameter, String value) {
    Reply reply =
        ArtifactServer.SERVER.get(
            type + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.entries();
  }
}
