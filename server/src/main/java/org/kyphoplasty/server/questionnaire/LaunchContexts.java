package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.OperationParameters;

/** What a questionnaire is opened with: the parameter {@code context}, or {@code launchContext}. */
final class LaunchContexts {
  private static final Set<String> AUTHORS =
      Set.of("Practitioner", "PractitionerRole", "Patient", "RelatedPerson", "Organization");

  /**
   * A named context.
   *
   * @param content the resource where it was sent, or null
   * @param reference the resource as type and id
   */
  record Named(String name, @Nullable Resource content, IdType reference) {
    private boolean isOf(Set<String> types) {
      return reference.hasIdPart() && types.contains(String.valueOf(reference.getResourceType()));
    }
  }

  private final String serverBase;
  private final List<Named> all = new ArrayList<>();

  /**
   * @throws InvalidRequestException if a context has no name or no content
   */
  LaunchContexts(OperationParameters given, String serverBase) {
    this.serverBase = serverBase;
    Stream.of("context", "launchContext")
        .flatMap(name -> given.all(name).stream())
        .forEach(this::add);
  }

  private void add(ParametersParameterComponent context) {
    String name = null;
    List<ParametersParameterComponent> contents = new ArrayList<>();
    for (ParametersParameterComponent part : context.getPart()) {
      switch (String.valueOf(part.getName())) {
        case "name" -> name = name(part.getValue());
        case "content" -> contents.add(part);
        default -> throw malformed();
      }
    }
    if (name == null || contents.isEmpty()) {
      throw malformed();
    }
    for (ParametersParameterComponent content : contents) {
      all.add(named(name, content));
    }
  }

  private static @Nullable String name(@Nullable Type value) {
    return value instanceof PrimitiveType<?> text ? text.getValueAsString() : null;
  }

  private Named named(String name, ParametersParameterComponent content) {
    if (content.hasResource()) {
      Resource sent = content.getResource();
      return new Named(name, sent, new IdType(sent.fhirType(), sent.getIdElement().getIdPart()));
    }
    if (content.getValue() instanceof Reference reference && reference.hasReference()) {
      return new Named(name, null, here(reference));
    }
    throw malformed();
  }

  /** A reference into another server does not mean what has the same id here. */
  private IdType here(Reference reference) {
    IdType id = new IdType(reference.getReference());
    if (id.isAbsolute() && !serverBase.equals(id.getBaseUrl())) {
      throw new InvalidRequestException(
          "A 'context' refers to another server; send the resource itself as 'content'");
    }
    if (!id.hasResourceType() || !id.isIdPartValid()) {
      throw malformed();
    }
    return id.toUnqualifiedVersionless();
  }

  private static InvalidRequestException malformed() {
    return new InvalidRequestException(
        "A 'context' has the part 'name' and one or more parts 'content', each a resource or a"
            + " Reference");
  }

  /** All of them. */
  List<Named> all() {
    return List.copyOf(all);
  }

  /** The patient, as {@code Patient/[id]}, where a context names one. */
  @Nullable String patient() {
    return target("patient", Set.of("Patient"));
  }

  @Nullable String encounter() {
    return target("encounter", Set.of("Encounter"));
  }

  @Nullable String author() {
    return target("user", AUTHORS);
  }

  private @Nullable String target(String name, Set<String> types) {
    return all.stream()
        .filter(each -> each.name().equals(name) && each.isOf(types))
        .map(each -> each.reference().getValue())
        .findFirst()
        .orElse(null);
  }

  static Resource resource(
      Named context, Inputs inputs, OperationParameters given, RequestDetails request) {
    return context.content() == null
        ? inputs.lookUp(context.reference(), given, request)
        : context.content();
  }
}
