package org.kyphoplasty.server.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.Reply;

/** What searches over published artifacts can do beyond one plain parameter. */
class ArtifactSearchIT {
  private static final FhirServer SERVER = ArtifactServer.SERVER;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          PlanDefinition?title=ROOT                                       > root-plan
          PlanDefinition?description=describes%20root                     > root-plan
          PlanDefinition?description:contains=CAFE&name=Root              > root-plan
          PlanDefinition?name:exact=RootPlan                              > root-plan
          PlanDefinition?name:exact=rootplan                              >
          PlanDefinition?name=assess,root                                 > assessment-plan root-plan
          PlanDefinition?type:not=clinical-protocol                       > assessment-plan
          PlanDefinition?context:text=compression&_id=root-plan           > root-plan
          PlanDefinition?context:text=vertebral&_id=root-plan             > root-plan
          PlanDefinition?version=%7C0.1.0&_id=root-plan                   > root-plan
          PlanDefinition?context=%7C207957008                             >
          PlanDefinition?context=http://snomed.info/sct%7C&_id=root-plan  > root-plan
          PlanDefinition?url:below=http://example.org/fhir                > assessment-plan root-plan
          PlanDefinition?url:below=http://example.org/fh                  >
          PlanDefinition?url:above=http://example.org/fhir/PlanDefinition/root-plan/x > root-plan
          PlanDefinition?definition=PlanDefinition/assessment-plan        > root-plan
          PlanDefinition?definition=assessment-plan                       > root-plan
          PlanDefinition?definition:Questionnaire=intake                  > assessment-plan
          PlanDefinition?definition=http://example.org/fhir/ActivityDefinition/order-imaging > root-plan
          PlanDefinition?definition=http://example.org/fhir/ActivityDefinition/order-imaging%7C0.1.0 > root-plan
          PlanDefinition?definition=http://example.org/fhir/ActivityDefinition/order-imaging%7C0.2.0 >
          PlanDefinition?depends-on:below=http://example.org/fhir/Library/root-logic%7C0.1 > root-plan
          PlanDefinition?date=2026-03-02&title=Root                       > root-plan
          PlanDefinition?date=gt2026-03-02                                >
          PlanDefinition?date=ge2026-03-02&_id=root-plan                  > root-plan
          PlanDefinition?date=ne2026-03-02                                >
          PlanDefinition?effective=ap2026-06&_id=root-plan                > root-plan
          PlanDefinition?context-quantity=gt64&_id=root-plan              > root-plan
          PlanDefinition?context-quantity=65.4&_id=root-plan              >
          ActivityDefinition?topic:missing=false                          > order-imaging
          CodeSystem?code=http://example.org/fhir/CodeSystem/steps%7Cnested > steps
          ValueSet?code=http://snomed.info/sct%7C207957008                > fractures
          ValueSet?code=http://loinc.org%7C207957008                      >
          """)
  void finds(String query, String ids) {
    Reply reply = SERVER.get(query.strip());

    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    String type = query.substring(0, query.indexOf('?'));
    List<String> expected =
        ids == null
            ? List.of()
            : List.of(ids.strip().split(" ")).stream().map(id -> type + "/" + id).toList();
    assertThat(reply.entries()).containsExactlyElementsOf(expected);
  }

  @Test
  void followsIncludesOnceOrUntilNothingIsNew() {
    String query = "PlanDefinition?_id=root-plan&_include=PlanDefinition:definition";

    assertThat(SERVER.get(query).entries())
        .containsExactly(
            "PlanDefinition/root-plan",
            "PlanDefinition/assessment-plan",
            "ActivityDefinition/order-imaging");
    assertThat(SERVER.get(query.replace("_include", "_include:iterate")).entries())
        .contains("Questionnaire/intake");
    assertThat(SERVER.get(query + ":ActivityDefinition").entries())
        .containsExactly("PlanDefinition/root-plan", "ActivityDefinition/order-imaging");
    assertThat(SERVER.get("PlanDefinition?_id=root-plan&_include=*").entries())
        .contains("Library/root-logic", "PlanDefinition/assessment-plan");
  }

  @Test
  void marksWhatWasIncludedAndCountsOnlyMatches() {
    Bundle found =
        SERVER
            .get("Questionnaire?_id=intake&_revinclude=PlanDefinition:definition")
            .as(Bundle.class);

    assertThat(found.getTotal()).isEqualTo(1);
    assertThat(found.getEntry())
        .extracting(e -> e.getSearch().getMode())
        .containsExactly(SearchEntryMode.MATCH, SearchEntryMode.INCLUDE);
    assertThat(found.getEntry().get(1).getFullUrl())
        .isEqualTo(SERVER.base() + "/PlanDefinition/assessment-plan");
  }

  @Test
  void sortsByAnyParameter() {
    List<String> ascending =
        SERVER.get("ActivityDefinition?topic:missing=true&_sort=date").entries();
    List<String> byTitle =
        SERVER.get("ActivityDefinition?topic:missing=true&_sort=title").entries();

    assertThat(ascending).first().isEqualTo("ActivityDefinition/step-1");
    assertThat(byTitle).first().isEqualTo("ActivityDefinition/step-7");
    assertThat(SERVER.get("ActivityDefinition?_sort=-date,_id").entries())
        .first()
        .isEqualTo("ActivityDefinition/step-7");
    assertThat(SERVER.get("ActivityDefinition?_sort=topic").entries())
        .first()
        .isEqualTo("ActivityDefinition/order-imaging");
  }

  @Test
  void pagesForthAndBackWithoutLosingAny() {
    List<String> seen = new ArrayList<>();
    Bundle page = SERVER.get("ActivityDefinition?_count=3&_sort=-date").as(Bundle.class);
    Bundle first = page;
    seen.addAll(ids(page));
    while (page.getLink("next") != null) {
      page = follow(page.getLink("next"));
      seen.addAll(ids(page));
    }

    assertThat(seen).doesNotHaveDuplicates().hasSize(8).first().isEqualTo("step-7");
    assertThat(page.getTotal()).isEqualTo(8);
    Bundle back = follow(follow(page.getLink("previous")).getLink("previous"));
    assertThat(ids(back)).isEqualTo(ids(first));
    assertThat(back.getLink("previous")).isNull();
  }

  @Test
  void pagesASearchThatWasPosted() {
    Bundle page =
        SERVER
            .post(
                "ActivityDefinition/_search",
                "name=Step&_count=4",
                "Content-Type",
                "application/x-www-form-urlencoded")
            .as(Bundle.class);

    assertThat(ids(page)).containsExactly("step-1", "step-2", "step-3", "step-4");
    assertThat(ids(follow(page.getLink("next")))).containsExactly("step-5", "step-6", "step-7");
  }

  @Test
  void countsOnly() {
    for (String query :
        List.of("ActivityDefinition?_summary=count", "ActivityDefinition?_count=0")) {
      Bundle counted = SERVER.get(query).as(Bundle.class);
      assertThat(counted.getTotal()).isEqualTo(8);
      assertThat(counted.getEntry()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          PlanDefinition?colour=red                    > definition
          PlanDefinition?_sort=colour                  > definition
          PlanDefinition?title:below=x                 > :contains
          PlanDefinition?date:exact=2026               > :missing
          PlanDefinition?date=tomorrow                 > none of eq
          PlanDefinition?date=2026-99                  > 2026-99
          PlanDefinition?context-quantity=many         > many
          PlanDefinition?topic:missing=maybe           > true or false
          PlanDefinition?context-type-value=focus      > two values
          PlanDefinition?_include=PlanDefinition:title > PlanDefinition:definition
          PlanDefinition?_count=few                    > _count
          PlanDefinition?_has:PlanDefinition:x:_id=y   > definition
          PlanDefinition?definition.title=x            > definition
          """)
  void refusesWhatItDoesNotUnderstand(String query, String told) {
    Reply reply = SERVER.get(query.strip());

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.diagnostics()).contains(told.strip());
  }

  @Test
  void answersInXml() {
    Reply xml = SERVER.get("PlanDefinition?_id=root-plan&_format=xml");

    assertThat(xml.body()).startsWith("<Bundle");
    assertThat(xml.entries()).containsExactly("PlanDefinition/root-plan");
  }

  private static Bundle follow(BundleLinkComponent link) {
    return SERVER.get(link.getUrl().replace(SERVER.base() + "/", "")).as(Bundle.class);
  }

  private static List<String> ids(Bundle bundle) {
    return bundle.getEntry().stream().map(e -> e.getResource().getIdPart()).toList();
  }
}
