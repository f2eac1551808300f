package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionParameterComponent;
import org.jspecify.annotations.Nullable;

/**
 * What a call of {@code $expand} asks for.
 *
 * @param words each must occur in a code or one of its names
 * @param echoed the parameters that the expansion says it was controlled by
 */
record ExpandRequest(
    ValueSet valueSet,
    List<String> words,
    int offset,
    OptionalInt count,
    boolean activeOnly,
    boolean selectableOnly,
    Set<String> excludedSystems,
    boolean withDesignations,
    boolean withDefinition,
    List<LanguageRange> languages,
    List<ValueSetExpansionParameterComponent> echoed) {
  private static final Set<String> FLAGS =
      Set.of(
          "activeOnly",
          "excludeNested",
          "excludeNotForUI",
          "excludePostCoordinated",
          "includeDefinition",
          "includeDesignations");
  private static final Set<String> OTHERS =
      Set.of("count", "displayLanguage", "exclude-system", "filter", "offset");
  static final Set<String> KNOWN = known();

  static ExpandRequest of(@Nullable IdType id, RequestDetails request, Terminology terminology) {
    Asked asked = Asked.of(request, KNOWN);
    return new ExpandRequest(
        ChosenValueSet.of(id, asked, terminology),
        asked.text("filter").stream()
            .flatMap(filter -> Stream.of(Member.plain(filter).strip().split("\\s+", -1)))
            .toList(),
        asked.number("offset").orElse(0),
        asked.number("count"),
        asked.flag("activeOnly"),
        asked.flag("excludeNotForUI"),
        Set.copyOf(asked.texts("exclude-system").stream().map(s -> s.split("\\|", 2)[0]).toList()),
        asked.flag("includeDesignations"),
        asked.flag("includeDefinition"),
        asked.languages("displayLanguage"),
        echoed(asked));
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(ChosenValueSet.PARAMETERS);
    known.addAll(FLAGS);
    known.addAll(OTHERS);
    return Set.copyOf(known);
  }

  private static List<ValueSetExpansionParameterComponent> echoed(Asked asked) {
    return Stream.concat(FLAGS.stream(), OTHERS.stream())
        .sorted()
        .flatMap(name -> asked.texts(name).stream().map(value -> echoed(name, asked, value)))
        .toList();
  }

  private static ValueSetExpansionParameterComponent echoed(
      String name, Asked asked, String value) {
    Type typed =
        FLAGS.contains(name)
            ? new BooleanType(asked.flag(name))
            : name.equals("count") || name.equals("offset")
                ? new IntegerType(value)
                : new StringType(value);
    return new ValueSetExpansionParameterComponent().setName(name).setValue(typed);
  }

  boolean takes(Member member) {
    return !(activeOnly && member.isInactive())
        && !(selectableOnly && member.isAbstract())
        && !excludedSystems.contains(member.concept().system())
        && words.stream().allMatch(member.searched()::contains);
  }
}
