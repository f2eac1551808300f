package org.kyphoplasty.server.apply.logic;

import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.model.ModelResolver;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

/** Answers CQL retrieves from one patient's record, filtering by code in memory. */
final class RecordRetrieveProvider implements RetrieveProvider {
  private final PatientRecord record;
  private final TerminologyProvider terminology;
  private final ModelResolver model;

  RecordRetrieveProvider(
      PatientRecord record, TerminologyProvider terminology, ModelResolver model) {
    this.record = record;
    this.terminology = terminology;
    this.model = model;
  }

  @Override
  public Iterable<Object> retrieve(
      @Nullable String context,
      @Nullable String contextPath,
      @Nullable Object contextValue,
      String dataType,
      @Nullable String templateId,
      @Nullable String codePath,
      @Nullable Iterable<Code> codes,
      @Nullable String valueSet,
      @Nullable String datePath,
      @Nullable String dateLowPath,
      @Nullable String dateHighPath,
      @Nullable Interval dateRange) {
    if (!"Patient".equals(context)) {
      throw new IllegalStateException("Only the Patient context can be evaluated, not " + context);
    }
    if (dateRange != null) {
      throw new IllegalStateException("ELM with date filters in retrieves is not supported");
    }
    Predicate<Resource> matches =
        codePath == null
            ? resource -> true
            : resource -> matches(model.resolvePath(resource, codePath), codes, valueSet);
    return List.<Object>copyOf(record.resources(dataType).stream().filter(matches).toList());
  }

  private boolean matches(
      @Nullable Object value, @Nullable Iterable<Code> codes, @Nullable String valueSet) {
    if (codes == null && valueSet == null) {
      return true;
    }
    if (value instanceof Iterable<?> values) {
      for (Object each : values) {
        if (matches(each, codes, valueSet)) {
          return true;
        }
      }
      return false;
    }
    return codings(value).stream().anyMatch(coding -> matches(coding, codes, valueSet));
  }

  private boolean matches(Coding coding, @Nullable Iterable<Code> codes, @Nullable String url) {
    Code code = new Code().withSystem(coding.getSystem()).withCode(coding.getCode());
    if (url != null && terminology.in(code, new ValueSetInfo().withId(url))) {
      return true;
    }
    if (codes != null && coding.hasSystem() && coding.hasCode()) {
      for (Code each : codes) {
        if (coding.getCode().equals(each.getCode())
            && coding.getSystem().equals(each.getSystem())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Coding> codings(@Nullable Object value) {
    if (value instanceof CodeableConcept concept) {
      return concept.getCoding();
    }
    if (value instanceof Coding coding) {
      return List.of(coding);
    }
    if (value instanceof Enumeration<?> enumeration && enumeration.hasValue()) {
      return List.of(new Coding(enumeration.getSystem(), enumeration.getCode(), null));
    }
    return List.of();
  }
}
