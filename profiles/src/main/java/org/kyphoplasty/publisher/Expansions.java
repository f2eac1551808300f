package org.kyphoplasty.publisher;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.kyphoplasty.fsh.BuildException;
import org.kyphoplasty.fsh.Diagnostic;

/**
 * Expands value sets (FHIR R4 ValueSet, "Expansion"); the same definitions give the same result.
 */
final class Expansions {
  private record Code(String system, String code) {}

  private final Content content;
  private final CodeSystems codeSystems;
  private final Instant date;

  Expansions(Content content, CodeSystems codeSystems, Instant date) {
    this.content = content;
    this.codeSystems = codeSystems;
    this.date = date;
  }

  /**
   * Gives each value set of the package its expansion.
   *
   * @throws BuildException if one cannot be expanded from what is known here
   */
  void expandAll() {
    List<Diagnostic> errors = new ArrayList<>();
    for (ValueSet valueSet : content.all(ValueSet.class).toList()) {
      try {
        valueSet.setExpansion(expansion(valueSet));
      } catch (ExpansionException e) {
        errors.add(content.error("ValueSet/" + valueSet.getIdPart(), e.getMessage()));
      }
    }
    if (!errors.isEmpty()) {
      throw new BuildException(errors);
    }
  }

  private ValueSetExpansionComponent expansion(ValueSet valueSet) {
    Collection<ValueSetExpansionContainsComponent> codes =
        expand(valueSet, new LinkedHashSet<>()).values();
    StringBuilder key = new StringBuilder(valueSet.getUrl()).append('|');
    key.append(valueSet.getVersion());
    codes.forEach(
        code -> key.append('|').append(code.getSystem()).append('#').append(code.getCode()));
    ValueSetExpansionComponent expansion = new ValueSetExpansionComponent();
    expansion.setIdentifier(
        "urn:uuid:" + UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8)));
    expansion.setTimestampElement(timestamp());
    expansion.setTotal(codes.size());
    expansion.setContains(List.copyOf(codes));
    return expansion;
  }

  private DateTimeType timestamp() {
    DateTimeType timestamp = new DateTimeType(Date.from(date));
    timestamp.setTimeZone(TimeZone.getTimeZone("UTC"));
    timestamp.setTimeZoneZulu(true);
    return timestamp;
  }

  private Map<Code, ValueSetExpansionContainsComponent> expand(
      ValueSet valueSet, Set<String> open) {
    if (!open.add(valueSet.getUrl())) {
      throw new ExpansionException("includes itself by way of " + String.join(", ", open));
    }
    Map<Code, ValueSetExpansionContainsComponent> codes = new LinkedHashMap<>();
    valueSet.getCompose().getInclude().forEach(include -> codes.putAll(select(include, open)));
    valueSet
        .getCompose()
        .getExclude()
        .forEach(exclude -> codes.keySet().removeAll(select(exclude, open).keySet()));
    open.remove(valueSet.getUrl());
    return codes;
  }

  private Map<Code, ValueSetExpansionContainsComponent> select(
      ConceptSetComponent set, Set<String> open) {
    Map<Code, ValueSetExpansionContainsComponent> codes = new LinkedHashMap<>();
    boolean any = !set.hasSystem();
    if (set.hasSystem()) {
      codeSystems.select(set).forEach(code -> codes.put(key(code), code));
    }
    for (CanonicalType canonical : set.getValueSet()) {
      String url = canonical.getValue().split("\\|", 2)[0];
      ValueSet other =
          content
              .byUrl(ValueSet.class, url)
              .orElseThrow(() -> new ExpansionException("includes the unknown value set " + url));
      Map<Code, ValueSetExpansionContainsComponent> others = expand(other, open);
      if (any) {
        codes.putAll(others);
        any = false;
      } else {
        codes.keySet().retainAll(others.keySet());
      }
    }
    return codes;
  }

  private static Code key(ValueSetExpansionContainsComponent code) {
    return new Code(code.getSystem(), code.getCode());
  }
}
