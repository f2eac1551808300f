package org.kyphoplasty.server.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.terminology.TerminologyCall.CPT;
import static org.kyphoplasty.server.terminology.TerminologyCall.ICD10CM;
import static org.kyphoplasty.server.terminology.TerminologyCall.OURS;
import static org.kyphoplasty.server.terminology.TerminologyCall.SNOMED;
import static org.kyphoplasty.server.terminology.TerminologyCall.UCUM;
import static org.kyphoplasty.server.terminology.TerminologyCall.call;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.ValueSet;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** {@code $expand} and {@code $validate-code} of value sets, by GET and POST. */
class ValueSetOperationsIT {
  private static final String LEVEL = "url=" + OURS + "ValueSet/vertebral-level";
  private static final String GENDER = "url=http://hl7.org/fhir/ValueSet/administrative-gender";
  private static final String T1 = " system=" + SNOMED + " code=64864005";

  private static final List<TerminologyCall> CALLS =
      List.of(
          call("ValueSet/$expand", LEVEL).gives(200, "\"total\":17", "T1 vertebra", "!designation"),
          call("ValueSet/$expand", LEVEL).gives(200, "\"copyright\":\"SNOMED CT", "!compose"),
          call("ValueSet/$expand", LEVEL + "|0.1.0").gives(200, "\"total\":17"),
          call("ValueSet/$expand", LEVEL + " valueSetVersion=0.1.0").gives(200, "\"total\":17"),
          call("ValueSet/$expand", LEVEL + " valueSetVersion=9").gives(404, "not-found"),
          call("ValueSet/vertebral-level/$expand", "").gives(200, "\"total\":17"),
          call("ValueSet/nobody/$expand", "").gives(404, "not published"),
          call("ValueSet/vertebral-level/$expand", LEVEL).gives(400, "one value set"),
          call("ValueSet/$expand", "").gives(400, "one value set"),
          call("ValueSet/$expand", LEVEL + " filter=T1_verteb")
              .gives(200, "\"total\":4", "T12 vertebra", "!L1 vertebra"),
          call("ValueSet/$expand", LEVEL + " filter=vértebra_L5")
              .gives(200, "\"total\":1", "\"49668003\""),
          call("ValueSet/$expand", LEVEL + " count=2 offset=16")
              .gives(200, "\"total\":17", "\"offset\":16", "L5 vertebra", "!L4 vertebra"),
          call("ValueSet/$expand", LEVEL + " count=0").gives(200, "\"total\":17", "!contains"),
          call("ValueSet/$expand", LEVEL + " count=-1").gives(400, "not negative"),
          call("ValueSet/$expand", LEVEL + " displayLanguage=es-MX")
              .gives(200, "Vértebra T1", "!T1 vertebra"),
          call("ValueSet/$expand", LEVEL + " displayLanguage=fr").gives(200, "T1 vertebra"),
          call("ValueSet/$expand", LEVEL + " includeDesignations=true")
              .gives(200, "\"language\":\"es\",\"value\":\"Vértebra T1\""),
          call("ValueSet/$expand", LEVEL + " includeDefinition=true").gives(200, "\"compose\""),
          call("ValueSet/$expand", LEVEL + " activeOnly=true").gives(200, "\"total\":17"),
          call("ValueSet/$expand", LEVEL + " activeOnly=perhaps").gives(400, "true or false"),
          call("ValueSet/$expand", LEVEL + " exclude-system=" + SNOMED).gives(200, "\"total\":0"),
          call("ValueSet/$expand", LEVEL + " context=x").gives(400, "not supported"),
          call("ValueSet/kyphoplasty-procedure/$expand", "")
              .gives(200, "{\"system\":\"" + CPT + "\",\"code\":\"22513\"}"),
          call("ValueSet/$expand", GENDER).gives(200, "\"total\":4", "\"male\""),
          call("ValueSet/$expand", "url=http://hl7.org/fhir/ValueSet/ucum-units")
              .gives(422, "grammar"),
          call("ValueSet/$expand", "url=" + SNOMED + "?fhir_vs").gives(404, "not-found"),
          call("ValueSet/$validate-code", LEVEL + T1)
              .gives(200, "\"valueBoolean\":true", "T1 vertebra"),
          call("ValueSet/vertebral-level/$validate-code", "coding=" + SNOMED + "|64864005")
              .gives(200, "\"valueBoolean\":true"),
          call("ValueSet/$validate-code", LEVEL + T1 + " display=Vértebra_T1")
              .gives(200, "\"valueBoolean\":true"),
          call("ValueSet/$validate-code", LEVEL + T1 + " display=Knee")
              .gives(200, "\"valueBoolean\":false", "\"T1 vertebra\""),
          call("ValueSet/$validate-code", LEVEL + " system=" + SNOMED + " code=64859006")
              .gives(200, "\"valueBoolean\":false", "is not in the value set", "!fragment"),
          call("ValueSet/$validate-code", LEVEL + " system=" + SNOMED + " code=1")
              .gives(200, "\"valueBoolean\":false", "fragment"),
          call("ValueSet/$validate-code", LEVEL + " system=http://example.org/x code=1")
              .gives(200, "\"valueBoolean\":false", "does not know the code system"),
          call("ValueSet/$validate-code", LEVEL + " code=64864005").gives(400, "system"),
          call("ValueSet/$validate-code", LEVEL).gives(400, "Give one of"),
          call("ValueSet/$validate-code", "url=http://example.org/none" + T1)
              .gives(404, "not-found"),
          call("ValueSet/nobody/$validate-code", "coding=" + SNOMED + "|1").gives(404, "not-found"),
          call("ValueSet/kyphoplasty-procedure/$validate-code", "coding=" + CPT + "|22513")
              .gives(200, "\"valueBoolean\":true", "!display"),
          call(
                  "ValueSet/$validate-code",
                  "url=http://hl7.org/fhir/ValueSet/ucum-units system=" + UCUM + " code=kg/m2")
              .gives(200, "\"valueBoolean\":true"),
          call(
                  "ValueSet/$validate-code",
                  "url=http://hl7.org/fhir/ValueSet/ucum-units system=" + UCUM + " code=furlongz")
              .gives(200, "\"valueBoolean\":false"),
          call(
                  "ValueSet/$validate-code",
                  GENDER + " coding=http://hl7.org/fhir/administrative-gender|female")
              .gives(200, "\"valueBoolean\":true", "Female"));

  @OnH2
  void answersAsTheTableSays(FhirServer server) {
    SoftAssertions softly = new SoftAssertions();
    CALLS.forEach(call -> call.check(server, softly));
    softly.assertAll();
  }

  @OnH2
  void listsEveryPublishedValueSet(FhirServer server) {
    SoftAssertions softly = new SoftAssertions();
    for (String reference : server.get("ValueSet?_count=200&_elements=url").entries()) {
      ValueSet published = server.get(reference).as(ValueSet.class);
      ValueSet expanded = server.get(reference + "/$expand").as(ValueSet.class);
      softly
          .assertThat(expanded.getExpansion().getContains())
          .as(reference)
          .extracting(each -> each.getSystem() + "|" + each.getCode())
          .isEqualTo(
              published.getExpansion().getContains().stream()
                  .map(each -> each.getSystem() + "|" + each.getCode())
                  .toList())
          .isNotEmpty();
    }
    softly.assertAll();
  }

  @OnH2
  void worksOutAValueSetThatIsSent(FhirServer server) {
    Reply reply =
        server.post(
            "ValueSet/$expand",
            sent(
                """
                {"include":[
                  {"system":"http://snomed.info/sct","concept":[{"code":"64859006"},{"code":"9","display":"My nine"}]},
                  {"system":"http://terminology.hl7.org/CodeSystem/condition-clinical",
                   "filter":[{"property":"concept","op":"is-a","value":"active"}]},
                  {"system":"http://hl7.org/fhir/administrative-gender",
                   "valueSet":["http://hl7.org/fhir/ValueSet/administrative-gender"]},
                  {"valueSet":["%sValueSet/vertebral-level","%sValueSet/spinal-site"]}],
                 "exclude":[{"system":"http://hl7.org/fhir/administrative-gender","concept":[{"code":"other"}]}]}\
                """
                    .formatted(OURS, OURS)));

    assertThat(reply.as(ValueSet.class).getExpansion().getContains())
        .extracting(ValueSet.ValueSetExpansionContainsComponent::getCode)
        .startsWith("64859006", "9", "active", "recurrence", "relapse", "male", "female", "unknown")
        .contains("64864005")
        .hasSize(8 + 17);
    assertThat(reply.body()).contains("Osteoporosis", "My nine");
  }

  @OnH2
  void refusesWhatItCannotWorkOut(FhirServer server) {
    String system = "{\"include\":[{\"system\":\"%s\"%s}]}";
    String gender = "http://hl7.org/fhir/administrative-gender";
    String filter = ",\"filter\":[{\"property\":\"%s\",\"op\":\"%s\",\"value\":\"x\"}]";

    for (String compose :
        List.of(
            system.formatted(SNOMED, ""),
            system.formatted("http://example.org/x", ""),
            system.formatted(gender, filter.formatted("code", "regex")),
            system.formatted(gender, filter.formatted("colour", "=")),
            system.formatted(gender, ",\"concept\":[{\"code\":\"blue\"}]"),
            system.formatted(gender, ",\"concept\":[{\"display\":\"Blue\"}]"),
            "{\"include\":[" + "{\"system\":\"x\"},".repeat(600) + "{\"system\":\"x\"}]}",
            "{\"include\":[{\"version\":\"1\"}]}")) {
      Reply reply = server.post("ValueSet/$expand", sent(compose));
      assertThat(reply.status()).as("%s: %s", compose, reply.body()).isEqualTo(422);
    }
    assertThat(server.post("ValueSet/$expand", "{\"resourceType\":\"ValueSet\"}").status())
        .isEqualTo(400);
    for (String part : List.of("include", "exclude")) {
      String empty = "{\"%s\":[{\"version\":\"1\"}]}".formatted(part);
      String coding = "{\"name\":\"coding\",\"valueCoding\":{\"system\":\"x\",\"code\":\"1\"}},";
      Reply reply =
          server.post(
              "ValueSet/$validate-code",
              sent(empty).replace("\"parameter\":[", "\"parameter\":[" + coding));
      assertThat(reply.status()).as("%s: %s", empty, reply.body()).isEqualTo(422);
      assertThat(reply.diagnostics()).contains("neither system nor set");
    }
  }

  @OnH2
  void oneValidCodingOfAConceptIsEnough(FhirServer server) {
    Reply reply =
        server.post(
            "ValueSet/osteoporosis/$validate-code",
            """
            {"resourceType":"Parameters","parameter":[{"name":"codeableConcept","valueCodeableConcept":
             {"coding":[{"system":"%s","code":"Z00.0"},{"system":"%s","code":"64859006"}]}}]}\
            """
                .formatted(ICD10CM, SNOMED));

    assertThat(reply.body()).contains("\"valueBoolean\":true", "Osteoporosis");
  }

  private static String sent(String compose) {
    return """
    {"resourceType":"Parameters","parameter":[{"name":"valueSet","resource":
      {"resourceType":"ValueSet","status":"active","compose":%s}}]}\
    """
        .formatted(compose);
  }
}
