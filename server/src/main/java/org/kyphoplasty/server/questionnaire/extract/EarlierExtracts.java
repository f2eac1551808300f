package org.kyphoplasty.server.questionnaire.extract;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.FormItem;

/** Recognises what was extracted of a response before. */
public final class EarlierExtracts {
  private EarlierExtracts() {}

  /** The types of resources that responses to a questionnaire become. */
  public static Set<String> types(Form form) {
    Set<String> types = new HashSet<>();
    for (FormItem item : form.byLinkId().values()) {
      DefinitionExtract.type(item).ifPresent(types::add);
      if (ObservationExtract.isMarked(item)) {
        types.add("Observation");
      }
    }
    return types;
  }

  /** The resource by the identifier that it has from a response; empty if it is not of that one. */
  public static Stream<Map.Entry<String, Resource>> identified(Resource stored, String identity) {
    Property identifiers = stored.getNamedProperty("identifier");
    Stream<Base> values = identifiers == null ? Stream.of() : identifiers.getValues().stream();
    return values
        .filter(Identifier.class::isInstance)
        .map(Identifier.class::cast)
        .filter(each -> ResponseFacts.SYSTEM.equals(each.getSystem()))
        .map(each -> String.valueOf(each.getValue()))
        .filter(value -> value.startsWith(identity + "/"))
        .map(value -> Map.entry(value, stored));
  }
}
