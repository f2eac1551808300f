package org.kyphoplasty.server.apply.cases;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a case's CarePlan looks like, in the two forms that are kept beside its data.
 *
 * @param outline for a person ({@code expected.txt})
 * @param json without what differs from run to run ({@code CarePlan.json})
 */
public record Golden(String outline, String json) {
  /** The golden forms of a CarePlan. */
  public static Golden of(
      FhirContext fhir, PatientCase patient, PlanDefinition plan, CarePlan carePlan) {
    return new Golden(
        Outline.of(fhir, patient, plan, carePlan),
        fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(stable(carePlan)) + "\n");
  }

  private static void removeDates(Resource resource) {
    for (String name : List.of("authoredOn", "created")) {
      Property property = resource.getNamedProperty(name);
      if (property != null && property.hasValues()) {
        resource.removeChild(name, property.getValues().get(0));
      }
    }
  }

  /** A copy without what differs from run to run. */
  public static CarePlan stable(CarePlan carePlan) {
    CarePlan stable = carePlan.copy();
    stable.setId((String) null);
    stable.setMeta(null);
    stable.setText(null);
    stable.setCreatedElement(null);
    stable.getContained().forEach(Golden::removeDates);
    return stable;
  }

  /** What is kept for a case; empty where nothing was accepted yet. */
  public static Golden expected(PatientCase patient) {
    return new Golden(
        read(patient.folder().resolve("expected.txt")),
        read(patient.folder().resolve("CarePlan.json")));
  }

  /**
   * The first lines by which this differs from what was expected: of the outline, or of the JSON
   * where the outline is the same; empty if nothing differs.
   */
  public String differenceFrom(Golden expected) {
    return outline.equals(expected.outline)
        ? LineDiff.of(expected.json, json)
        : LineDiff.of(expected.outline, outline);
  }

  /** Keeps this as what is expected of a case. */
  public void accept(PatientCase patient) {
    try {
      Files.writeString(patient.folder().resolve("expected.txt"), outline);
      Files.writeString(patient.folder().resolve("CarePlan.json"), json);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + patient.folder(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
