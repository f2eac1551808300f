package org.kyphoplasty.server.questionnaire.form;

/** The extensions by which questionnaires say how they are filled in and extracted. */
public final class Sdc {
  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
  private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";

  /** The libraries that hold the defines of expressions. */
  static final String LIBRARY = CORE + "cqf-library";

  static final String VARIABLE = CORE + "variable";
  static final String INITIAL = SDC + "sdc-questionnaire-initialExpression";
  static final String CALCULATED = SDC + "sdc-questionnaire-calculatedExpression";
  static final String POPULATION_CONTEXT = SDC + "sdc-questionnaire-itemPopulationContext";
  static final String LAUNCH_CONTEXT = SDC + "sdc-questionnaire-launchContext";
  static final String ENABLE_WHEN = SDC + "sdc-questionnaire-enableWhenExpression";

  /** How far back an observation may lie that answers the item. */
  public static final String LINK_PERIOD = SDC + "sdc-questionnaire-observationLinkPeriod";

  /** Bounds of an answer. */
  public static final String MIN_VALUE = CORE + "minValue";

  /** Bounds of an answer. */
  public static final String MAX_VALUE = CORE + "maxValue";

  /** The unit of an answer that is a number. */
  public static final String UNIT = CORE + "questionnaire-unit";

  /** The units among which a quantity is given. */
  public static final String UNIT_OPTION = CORE + "questionnaire-unitOption";

  /** The answer becomes an observation. */
  public static final String OBSERVATION_EXTRACT = SDC + "sdc-questionnaire-observationExtract";

  /** The category of that observation. */
  public static final String EXTRACT_CATEGORY =
      SDC + "sdc-questionnaire-observation-extract-category";

  /** The group becomes a resource of a type. */
  public static final String EXTRACTION_CONTEXT = SDC + "sdc-questionnaire-itemExtractionContext";

  /** The same, as SDC 4 has it. */
  public static final String DEFINITION_EXTRACT = SDC + "sdc-questionnaire-definitionExtract";

  /** What the resource holds besides the answers. */
  public static final String EXTRACT_VALUE = SDC + "sdc-questionnaire-definitionExtractValue";

  /** How an answer came to be; Da Vinci DTR has the extension that SDC lacks. */
  public static final String INFORMATION_ORIGIN =
      "http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin";

  private Sdc() {}
}
