package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** What the CapabilityStatement says of published types works, and nothing else does. */
class PublishedStatementIT {
  static final List<String> TYPES = PublishedTypes.NAMES;
  private static final FhirServer SERVER = ArtifactServer.SERVER;

  @ParameterizedTest
  @FieldSource("TYPES")
  void listsWhatWorks(String type) {
    CapabilityStatementRestResourceComponent resource = statement(type);

    assertThat(resource.getInteraction())
        .extracting(i -> i.getCode().toCode())
        .containsExactlyInAnyOrder(
            "read", "vread", "history-instance", "history-type", "search-type");
    assertThat(resource.getVersioning().toCode()).isEqualTo("versioned");
    assertThat(resource.getConditionalCreate()).isFalse();
    resource.getSearchParam().forEach(p -> works(type + "?" + p.getName() + ":missing=true"));
    values(resource.getSearchInclude()).forEach(i -> works(type + "?_include=" + i));
    values(resource.getSearchRevInclude()).forEach(i -> works(type + "?_revinclude=" + i));
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void listsEverySearchParameterThatTheServerNames(String type) {
    String allowed = SERVER.get(type + "?_sort=colour").diagnostics();

    assertThat(statement(type).getSearchParam())
        .extracting(
            CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent::getName)
        .containsExactly(allowed.replaceAll("(?s).*Allowed are: |, and _.*", "").split(", "));
  }

  private static void works(String query) {
    Reply reply = SERVER.get(query);
    assertThat(reply.status()).as(query).isEqualTo(200);
  }

  private static List<String> values(List<StringType> strings) {
    return strings.stream().map(StringType::getValue).toList();
  }

  private static CapabilityStatementRestResourceComponent statement(String type) {
    return SERVER
        .get("metadata")
        .as(CapabilityStatement.class)
        .getRestFirstRep()
        .getResource()
        .stream()
        .filter(r -> r.getType().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
