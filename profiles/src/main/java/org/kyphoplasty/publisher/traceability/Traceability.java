package org.kyphoplasty.publisher.traceability;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.kyphoplasty.publisher.narrative.Page;

/**
 * The table from each statement of the source to its encoding, its logic and its test patients, and
 * back. It is read from the artifacts themselves.
 */
public final class Traceability {
  private static final String STATEMENTS = "/CodeSystem/kyphoplasty-statements";
  private static final String ENCODES = "/StructureDefinition/encodes";
  private static final int NAMED = 5;

  private final List<Statement> statements;
  private final Marks encodings;
  private final Marks logic;
  private final PatientMarks patients;

  private Traceability(
      List<Statement> statements, Marks encodings, Marks logic, PatientMarks patients) {
    this.statements = statements;
    this.encodings = encodings;
    this.logic = logic;
    this.patients = patients;
  }

  /**
   * Reads the marks; empty if the artifacts hold no statements.
   *
   * @param canonical the canonical base of the artifacts
   * @param tests the folder of the test patients
   */
  public static Optional<Traceability> of(
      List<DomainResource> artifacts, String canonical, Path tests) {
    return artifacts.stream()
        .filter(CodeSystem.class::isInstance)
        .map(CodeSystem.class::cast)
        .filter(system -> (canonical + STATEMENTS).equals(system.getUrl()))
        .findFirst()
        .map(Statement::of)
        .map(
            statements ->
                new Traceability(
                    statements,
                    EncodingMarks.of(artifacts, canonical + ENCODES),
                    LogicMarks.of(libraries(artifacts)),
                    PatientMarks.of(tests, statements)));
  }

  private static List<Library> libraries(List<DomainResource> artifacts) {
    return artifacts.stream().filter(Library.class::isInstance).map(Library.class::cast).toList();
  }

  /** The table as a Library: CSV in its content, both directions in its narrative. */
  public Library library(String id, String canonical) {
    Library library = new Library();
    library.setId(id);
    library.setUrl(canonical + "/Library/" + id);
    library.setName("Traceability");
    library.setTitle("Traceability");
    library.setDescription(
        "From each statement of the source to what carries it out, what decides on it and which"
            + " test patients prove it, and back.");
    library.setStatus(PublicationStatus.ACTIVE);
    library.setType(
        new CodeableConcept(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/library-type",
                "asset-collection",
                "Asset Collection")));
    library.addContent(
        new Attachment()
            .setContentType("text/csv")
            .setData(csv().getBytes(StandardCharsets.UTF_8)));
    library.setText(narrative());
    return library;
  }

  private String csv() {
    StringBuilder csv = new StringBuilder("statement,title,strength,encoding,logic,for,against\n");
    for (Statement each : statements) {
      csv.append(
              List.of(
                      each.code(),
                      quoted(each.title()),
                      quoted(each.strength()),
                      quoted(String.join("; ", encodings.of(each.code()))),
                      quoted(String.join("; ", logic.of(each.code()))),
                      quoted(proof(patients.positive(), each.code())),
                      quoted(proof(patients.negative(), each.code())))
                  .stream()
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    return csv.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private Narrative narrative() {
    Page page = new Page("en");
    page.heading("From the statements");
    page.paragraph(
        "A rule is proved by patients for whom it is kept and by patients for whom it is not; a"
            + " statement by plans in which it shows and by plans in which it does not.");
    page.table(
        List.of("Statement", "Strength", "Encoded in", "Decided by", "Patients for", "Against"),
        statements.stream().map(this::row).toList());
    page.heading("Back to the statements");
    page.table(List.of("Artifact or part of it", "Statements"), back(encodings));
    page.table(List.of("Define or parameter", "Statements"), back(logic));
    page.table(List.of("Test patient", "Kept or shown"), back(patients.positive()));
    Narrative narrative = new Narrative();
    narrative.setStatus(NarrativeStatus.GENERATED);
    narrative.setDiv(page.div());
    return narrative;
  }

  private List<String> row(Statement statement) {
    String code = statement.code();
    return List.of(
        code + " " + statement.title(),
        statement.strength(),
        String.join(", ", encodings.of(code)),
        String.join(", ", logic.of(code)),
        proof(patients.positive(), code),
        proof(patients.negative(), code));
  }

  /** All patients of a rule; of a statement some, for it shows in most plans. */
  private static String proof(Marks marks, String code) {
    return code.startsWith("R") ? String.join(", ", marks.of(code)) : some(marks.of(code));
  }

  private static String some(Collection<String> names) {
    List<String> first = new ArrayList<>(names.stream().limit(NAMED).toList());
    if (names.size() > NAMED) {
      first.add("and %d more".formatted(names.size() - NAMED));
    }
    return String.join(", ", first);
  }

  private static List<List<String>> back(Marks marks) {
    return marks.byPlace().entrySet().stream().map(Traceability::back).toList();
  }

  private static List<String> back(Map.Entry<String, SortedSet<String>> entry) {
    return List.of(entry.getKey(), String.join(", ", entry.getValue()));
  }
}
