package org.kyphoplasty.server.apply.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.terminology.CodeSystemInfo;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

/** Code membership by the expansions in the package; no terminology server is asked. */
final class ExpandedValueSets implements TerminologyProvider {
  private record Member(String system, String code) {}

  /** What names a value set; the version is null where none is named. */
  private record Canonical(String url, @Nullable String version) {}

  private final Map<Canonical, Set<Member>> members = new HashMap<>();

  ExpandedValueSets(List<ValueSet> valueSets) {
    for (ValueSet valueSet : valueSets) {
      if (valueSet.hasExpansion()) {
        Set<Member> expansion = expansion(valueSet);
        members.put(new Canonical(valueSet.getUrl(), null), expansion);
        members.put(new Canonical(valueSet.getUrl(), valueSet.getVersion()), expansion);
      }
    }
  }

  @Override
  public boolean in(Code code, ValueSetInfo valueSet) {
    return code.getSystem() != null
        && code.getCode() != null
        && membersOf(valueSet).contains(new Member(code.getSystem(), code.getCode()));
  }

  @Override
  public Iterable<Code> expand(ValueSetInfo valueSet) {
    return membersOf(valueSet).stream()
        .map(member -> new Code().withSystem(member.system()).withCode(member.code()))
        .toList();
  }

  @Override
  public @Nullable Code lookup(Code code, CodeSystemInfo codeSystem) {
    return codeSystem.getId() != null && codeSystem.getId().equals(code.getSystem()) ? code : null;
  }

  private Set<Member> membersOf(ValueSetInfo valueSet) {
    Set<Member> expansion = members.get(new Canonical(valueSet.getId(), valueSet.getVersion()));
    if (expansion == null) {
      throw new IllegalStateException(
          "ValueSet %s, version %s, has no expansion in the package"
              .formatted(valueSet.getId(), valueSet.getVersion()));
    }
    return expansion;
  }

  private static Set<Member> expansion(ValueSet valueSet) {
    return valueSet.getExpansion().getContains().stream()
        .flatMap(ExpandedValueSets::withChildren)
        .filter(entry -> entry.hasCode() && !entry.getAbstract())
        .map(entry -> new Member(entry.getSystem(), entry.getCode()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<ValueSetExpansionContainsComponent> withChildren(
      ValueSetExpansionContainsComponent entry) {
    return Stream.concat(
        Stream.of(entry), entry.getContains().stream().flatMap(ExpandedValueSets::withChildren));
  }
}
