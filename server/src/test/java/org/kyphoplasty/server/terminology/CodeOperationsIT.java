package org.kyphoplasty.server.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kyphoplasty.server.terminology.TerminologyCall.CPT;
import static org.kyphoplasty.server.terminology.TerminologyCall.ICD10CM;
import static org.kyphoplasty.server.terminology.TerminologyCall.LOINC;
import static org.kyphoplasty.server.terminology.TerminologyCall.OURS;
import static org.kyphoplasty.server.terminology.TerminologyCall.SNOMED;
import static org.kyphoplasty.server.terminology.TerminologyCall.UCUM;
import static org.kyphoplasty.server.terminology.TerminologyCall.call;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.TerminologyCapabilities;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;

/** The operations on code systems and concept maps, by GET and POST. */
class CodeOperationsIT {
  private static final String STATEMENTS = OURS + "CodeSystem/kyphoplasty-statements";
  private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
  private static final String TRUE = "\"result\",\"valueBoolean\":true";
  private static final String FALSE = "\"result\",\"valueBoolean\":false";
  private static final String FRAGMENT = "\"valueCode\":\"fragment\"";

  private static final List<TerminologyCall> LOOKUPS =
      List.of(
          call("CodeSystem/$lookup", "system=" + STATEMENTS + " code=K01")
              .gives(
                  200,
                  "Statements of the source",
                  "0.1.0",
                  "\"strength\"",
                  "\"definition\"",
                  "!fragment"),
          call("CodeSystem/$lookup", "system=" + STATEMENTS + " code=K01 property=strength")
              .gives(200, "\"strength\"", "!\"definition\"", "!\"class\""),
          call("CodeSystem/$lookup", "system=" + STATEMENTS + " code=K01 version=9").gives(404),
          call("CodeSystem/$lookup", "coding=" + STATEMENTS + "|K999").gives(404, "not-found"),
          call("CodeSystem/$lookup", "system=" + SNOMED + " code=66794005")
              .gives(200, "SNOMED CT", "L1 vertebra", "Vértebra L1", FRAGMENT),
          call("CodeSystem/$lookup", "system=" + SNOMED + " code=66794005 displayLanguage=es")
              .gives(200, "\"display\",\"valueString\":\"Vértebra L1\""),
          call("CodeSystem/$lookup", "system=" + SNOMED + " code=1").gives(404, "fragment only"),
          call("CodeSystem/$lookup", "system=" + LOINC + " code=72514-3")
              .gives(200, "LOINC", FRAGMENT),
          call("CodeSystem/$lookup", "system=" + ICD10CM + " code=M81.0")
              .gives(200, "ICD-10-CM", FRAGMENT),
          call("CodeSystem/$lookup", "system=http://www.cms.gov/Medicare/Coding/ICD10 code=0PS43ZZ")
              .gives(200, "ICD-10-PCS", "Reposition Thoracic Vertebra", FRAGMENT),
          call(
                  "CodeSystem/$lookup",
                  "system=http://www.nlm.nih.gov/research/umls/rxnorm code=11289")
              .gives(200, "RxNorm", FRAGMENT),
          call("CodeSystem/$lookup", "system=" + CPT + " code=22513")
              .gives(200, "\"display\",\"valueString\":\"22513\"", FRAGMENT, "!kyphoplasty"),
          call("CodeSystem/$lookup", "system=" + UCUM + " code=mm[Hg]")
              .gives(200, "millimeter of mercury column", "!fragment"),
          call("CodeSystem/$lookup", "system=" + UCUM + " code=furlongz").gives(404),
          call("CodeSystem/$lookup", "system=" + CLINICAL + " code=recurrence")
              .gives(200, "4.0.1", "\"parent\"", "\"active\""),
          call("CodeSystem/$lookup", "system=urn:ietf:bcp:47 code=es-MX").gives(200, "Spanish"),
          call("CodeSystem/$lookup", "system=http://example.org/x code=1").gives(404, "not-found"),
          call("CodeSystem/$lookup", "code=1").gives(400, "system"),
          call("CodeSystem/$lookup", "system=" + SNOMED).gives(400, "Give one of"),
          call("CodeSystem/$lookup", "system=" + SNOMED + " code=1 colour=red")
              .gives(400, "not supported"));

  private static final List<TerminologyCall> CHECKS =
      List.of(
          call("CodeSystem/$validate-code", "url=" + STATEMENTS + " code=K01")
              .gives(200, TRUE, "!message"),
          call("CodeSystem/kyphoplasty-statements/$validate-code", "code=K01").gives(200, TRUE),
          call("CodeSystem/kyphoplasty-statements/$validate-code", "code=K999")
              .gives(200, FALSE, "is not a code of"),
          call("CodeSystem/$validate-code", "url=" + LOINC + " code=72514-3")
              .gives(200, TRUE, "fragment"),
          call("CodeSystem/$validate-code", "url=" + LOINC + " code=1-1")
              .gives(200, FALSE, "may still be right"),
          call("CodeSystem/$validate-code", "url=" + LOINC + " code=72514-3 display=Knee")
              .gives(200, FALSE, "Pain severity"),
          call("CodeSystem/$validate-code", "url=" + UCUM + " code=cm").gives(200, TRUE),
          call("CodeSystem/$validate-code", "url=" + UCUM + " code=furlongz").gives(200, FALSE),
          call("CodeSystem/$validate-code", "url=" + LOINC + " coding=" + SNOMED + "|1")
              .gives(200, FALSE, "another system"),
          call("CodeSystem/$validate-code", "coding=" + SNOMED + "|66794005").gives(200, TRUE),
          call("CodeSystem/$validate-code", "url=http://example.org/x code=1").gives(404),
          call("CodeSystem/$validate-code", "code=1").gives(400, "url"),
          call("CodeSystem/$subsumes", "system=" + CLINICAL + " codeA=active codeB=recurrence")
              .gives(200, "\"subsumes\""),
          call("CodeSystem/$subsumes", "system=" + CLINICAL + " codeA=recurrence codeB=active")
              .gives(200, "\"subsumed-by\""),
          call("CodeSystem/$subsumes", "system=" + CLINICAL + " codeA=relapse codeB=recurrence")
              .gives(200, "\"not-subsumed\""),
          call(
                  "CodeSystem/$subsumes",
                  "codingA=" + SNOMED + "|66794005 codingB=" + SNOMED + "|66794005")
              .gives(200, "\"equivalent\""),
          call("CodeSystem/$subsumes", "system=" + SNOMED + " codeA=66794005 codeB=64864005")
              .gives(422, "not held here"),
          call("CodeSystem/kyphoplasty/$subsumes", "codeA=osteotome codeB=balloon-kyphoplasty")
              .gives(200, "\"not-subsumed\""),
          call("CodeSystem/$subsumes", "system=" + CLINICAL + " codeA=active codeB=blue")
              .gives(404),
          call("CodeSystem/$subsumes", "codingA=" + SNOMED + "|1 codingB=" + LOINC + "|1")
              .gives(400, "one system"),
          call("CodeSystem/$subsumes", "codeA=active").gives(400));

  private static final String TO_SNOMED = "ConceptMap/osteoporosis-icd10cm-to-snomed/$translate";

  private static final List<TerminologyCall> TRANSLATIONS =
      List.of(
          call("ConceptMap/$translate", "system=" + ICD10CM + " code=M81.0")
              .gives(200, TRUE, "\"wider\"", "64859006", "osteoporosis-icd10cm-to-snomed"),
          call(TO_SNOMED, "coding=" + ICD10CM + "|M81.0").gives(200, TRUE, "64859006"),
          call(
                  "ConceptMap/$translate",
                  "url="
                      + OURS
                      + "ConceptMap/osteoporosis-icd10cm-to-snomed system="
                      + ICD10CM
                      + " code=M81.0")
              .gives(200, TRUE, "64859006"),
          call(TO_SNOMED, "system=" + SNOMED + " code=64859006 reverse=true")
              .gives(200, TRUE, "\"narrower\"", "M81.0", "M81.8"),
          call("ConceptMap/$translate", "system=" + ICD10CM + " code=Z87.310")
              .gives(200, FALSE, "\"unmatched\"", "no equivalent"),
          call("ConceptMap/$translate", "system=" + ICD10CM + " code=X99")
              .gives(200, FALSE, "message", "!match"),
          call("ConceptMap/$translate", "system=" + ICD10CM + " code=M81.0 targetsystem=" + LOINC)
              .gives(200, FALSE),
          call("ConceptMap/procedure-to-project/$translate", "system=" + CPT + " code=22513")
              .gives(200, TRUE, "balloon-kyphoplasty"),
          call("ConceptMap/$translate", "url=http://example.org/m system=" + SNOMED + " code=1")
              .gives(404),
          call("ConceptMap/nobody/$translate", "system=" + SNOMED + " code=1").gives(404),
          call("ConceptMap/$translate", "code=1").gives(400, "system"),
          call("ConceptMap/$translate", "system=" + SNOMED + " code=1 dependency=x")
              .gives(400, "not supported"));

  @OnH2
  void looksCodesUp(FhirServer server) {
    check(LOOKUPS, server);
  }

  @OnH2
  void validatesAndComparesCodes(FhirServer server) {
    check(CHECKS, server);
  }

  @OnH2
  void translatesBothWays(FhirServer server) {
    check(TRANSLATIONS, server);
  }

  @OnH2
  void saysWhatItKnows(FhirServer server) {
    TerminologyCapabilities known =
        server.get("metadata?mode=terminology").as(TerminologyCapabilities.class);

    assertThat(known.getCodeSystem())
        .extracting(TerminologyCapabilities.TerminologyCapabilitiesCodeSystemComponent::getUri)
        .contains(STATEMENTS, SNOMED, LOINC, ICD10CM, CPT, UCUM);
    assertThat(
            known.getCodeSystem().stream()
                .filter(system -> system.getUri().equals(SNOMED))
                .map(system -> system.getExtensionFirstRep().getValue().primitiveValue()))
        .containsExactly("fragment");
    assertThat(known.getExpansion().getParameter()).extracting(p -> p.getName()).contains("filter");
    assertThat(server.get("metadata?mode=full").body()).contains("\"CapabilityStatement\"");
  }

  private static void check(List<TerminologyCall> calls, FhirServer server) {
    SoftAssertions softly = new SoftAssertions();
    calls.forEach(call -> call.check(server, softly));
    softly.assertAll();
  }
}
