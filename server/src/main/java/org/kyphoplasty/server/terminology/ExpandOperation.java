package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.UUID;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceDesignationComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/**
 * {@code ValueSet/$expand} (<a
 * href="http://hl7.org/fhir/R4/valueset-operation-expand.html">R4</a>): a flat list, in the order
 * of the definition.
 */
final class ExpandOperation {
  private final Terminologies terminologies;

  ExpandOperation(Terminologies terminologies) {
    this.terminologies = terminologies;
  }

  ValueSet expand(@Nullable IdType id, RequestDetails request) {
    return expand(id, request, terminologies.current());
  }

  static ValueSet expand(@Nullable IdType id, RequestDetails request, Terminology terminology) {
    ExpandRequest asked = ExpandRequest.of(id, request, terminology);
    Expansion all = terminology.valueSets().expand(asked.valueSet());
    List<Member> matches = all.members().stream().filter(asked::takes).toList();
    ValueSet result = asked.withDefinition() ? asked.valueSet().copy() : head(asked.valueSet());
    result.setId((String) null);
    result.setExpansion(expansion(asked, matches));
    systems(result.getExpansion(), all, terminology.systems());
    return result;
  }

  /** What tells which value set this is, and under which terms it stands. */
  private static ValueSet head(ValueSet of) {
    ValueSet head = new ValueSet();
    head.setUrl(of.getUrl()).setVersion(of.getVersion()).setName(of.getName());
    head.setTitle(of.getTitle()).setStatus(of.getStatus()).setCopyright(of.getCopyright());
    return head;
  }

  private static ValueSetExpansionComponent expansion(ExpandRequest asked, List<Member> matches) {
    ValueSetExpansionComponent published = asked.valueSet().getExpansion();
    ValueSetExpansionComponent expansion = new ValueSetExpansionComponent();
    expansion.setIdentifier(
        published.hasIdentifier() ? published.getIdentifier() : "urn:uuid:" + UUID.randomUUID());
    expansion.setTimestamp(
        published.hasTimestamp() ? published.getTimestamp() : Date.from(Instant.now()));
    expansion.setTotal(matches.size());
    if (asked.count().isPresent() || asked.offset() > 0) {
      expansion.setOffset(asked.offset());
    }
    asked.echoed().forEach(expansion::addParameter);
    matches.stream()
        .skip(asked.offset())
        .limit(asked.count().orElse(Integer.MAX_VALUE))
        .map(member -> contains(member, asked.languages(), asked.withDesignations()))
        .forEach(expansion::addContains);
    return expansion;
  }

  private static ValueSetExpansionContainsComponent contains(
      Member member, List<LanguageRange> languages, boolean withDesignations) {
    Concept concept = member.concept();
    ValueSetExpansionContainsComponent contains =
        new ValueSetExpansionContainsComponent()
            .setSystem(concept.system())
            .setVersion(concept.version())
            .setCode(concept.code())
            .setDisplay(concept.display(languages));
    if (member.isAbstract()) {
      contains.setAbstract(true);
    }
    if (member.isInactive()) {
      contains.setInactive(true);
    }
    if (withDesignations) {
      concept.designations().forEach(each -> contains.addDesignation(designation(each)));
    }
    return contains;
  }

  private static ConceptReferenceDesignationComponent designation(Designation designation) {
    return new ConceptReferenceDesignationComponent()
        .setLanguage(designation.language())
        .setUse(designation.use())
        .setValue(designation.value());
  }

  /** Says which version of which system the codes are of, where that is known. */
  private static void systems(
      ValueSetExpansionComponent expansion, Expansion all, CodeSystems systems) {
    all.members().stream()
        .map(member -> member.concept().system())
        .distinct()
        .flatMap(url -> systems.published(url).stream())
        .forEach(
            system ->
                expansion
                    .addParameter()
                    .setName("used-codesystem")
                    .setValue(new UriType(system.url() + "|" + system.version())));
  }
}
