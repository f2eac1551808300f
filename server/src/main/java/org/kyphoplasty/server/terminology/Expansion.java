package org.kyphoplasty.server.terminology;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;

/** All codes of a value set in their order, indexed. */
final class Expansion {
  private final ValueSet valueSet;
  private final Map<Member.Key, Member> members = new LinkedHashMap<>();

  Expansion(ValueSet valueSet, Collection<Member> members) {
    this.valueSet = valueSet;
    members.forEach(member -> this.members.putIfAbsent(member.key(), member));
  }

  /** The value set that was expanded; not to be changed. */
  ValueSet valueSet() {
    return valueSet;
  }

  Collection<Member> members() {
    return Collections.unmodifiableCollection(members.values());
  }

  Optional<Member> find(Coding coding) {
    return Optional.ofNullable(members.get(Member.Key.of(coding)));
  }
}
