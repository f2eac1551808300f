package org.kyphoplasty.server.apply.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.fsh.Node;
import org.kyphoplasty.server.apply.logic.CompiledLogic;
import org.kyphoplasty.server.apply.logic.Define;

/**
 * Our engine and an independent one ({@code profiles/second-engine}) come to the same value of
 * every define of every library for every test patient.
 */
class SecondEngineTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ENGINE = folder("../profiles/second-engine");
  private static final Path PUBLISHED = folder("../profiles/target/package");
  private static final Path CASES = folder("../profiles/input/tests");
  private static final Path VALUES = folder("target/second-engine.json");

  @Test
  void bothEnginesComeToTheSameValues() throws IOException {
    JsonNode theirs = evaluateInSecondEngine();
    ContentPackage content = ContentPackage.read(PUBLISHED, FHIR);
    CompiledLogic logic =
        new CompiledLogic(all(content, Library.class), all(content, ValueSet.class));
    List<Define> defines =
        all(content, Library.class).stream()
            .map(Library::getUrl)
            .flatMap(
                library -> logic.defines(library).stream().map(name -> new Define(library, name)))
            .filter(define -> !define.name().equals("Patient"))
            .toList();
    List<EngineDifference> differences = new ArrayList<>();
    for (PatientCase patient : PatientCase.readAll(FHIR, CASES)) {
      Map<String, JsonNode> ours = CaseEvaluation.values(logic, defines, patient);
      Map<String, JsonNode> other = byDefine(theirs.path(patient.name()));
      assertThat(other.keySet()).as(patient.name()).isEqualTo(ours.keySet()).isNotEmpty();
      ours.forEach(
          (define, value) -> {
            JsonNode theirValue = Objects.requireNonNull(other.get(define));
            if (!value.equals(theirValue)) {
              differences.add(new EngineDifference(patient.name(), define, value, theirValue));
            }
          });
    }

    List<EngineFault> faults =
        JSON.readValue(ENGINE.resolve("engine-faults.json").toFile(), new TypeReference<>() {});
    assertThat(differences)
        .filteredOn(difference -> faults.stream().noneMatch(fault -> fault.explains(difference)))
        .isEmpty();
    assertThat(faults.stream().filter(fault -> !fault.isSeenIn(differences))).isEmpty();
  }

  private static JsonNode evaluateInSecondEngine() throws IOException {
    Node node = new Node(ENGINE);
    node.install();
    Files.createDirectories(VALUES.getParent());
    node.run("evaluate.mjs", PUBLISHED.toString(), CASES.toString(), VALUES.toString());
    return JSON.readTree(VALUES.toFile());
  }

  private static Map<String, JsonNode> byDefine(JsonNode libraries) {
    Map<String, JsonNode> values = new TreeMap<>();
    libraries
        .properties()
        .forEach(
            library ->
                library
                    .getValue()
                    .properties()
                    .forEach(
                        define ->
                            values.put(
                                library.getKey() + "." + define.getKey(),
                                CanonicalValue.normalized(define.getValue()))));
    return values;
  }

  private static <T extends Resource> List<T> all(ContentPackage content, Class<T> type) {
    return content.artifacts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static Path folder(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }
}
