package org.kyphoplasty.server.measure;

import java.util.Locale;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Measure.MeasureGroupPopulationComponent;

/** The populations of a proportion, in their order: each is a part of the one before it. */
enum Population {
  INITIAL_POPULATION,
  DENOMINATOR,
  NUMERATOR;

  private static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/measure-population";

  /** The code in FHIR's CodeSystem of measure populations. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a part of a measure stands for this population. */
  boolean is(MeasureGroupPopulationComponent part) {
    return part.getCode().getCoding().stream().anyMatch(this::is);
  }

  private boolean is(Coding coding) {
    return SYSTEM.equals(coding.getSystem()) && code().equals(coding.getCode());
  }
}
