package org.kyphoplasty.server.apply;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.config.GivenParameters;

/**
 * The parameters of one operation call, from the query and from a Parameters body. What the
 * operation does not know is refused, never ignored.
 */
public final class OperationParameters {
  private final GivenParameters given;
  private @Nullable SentData data;

  private OperationParameters(GivenParameters given) {
    this.given = given;
  }

  /**
   * Reads the parameters of a call.
   *
   * @throws InvalidRequestException if a parameter is not among the known ones
   */
  public static OperationParameters read(RequestDetails request, Set<String> known) {
    return read(request, known, null);
  }

  /**
   * The same where the body may also be a resource itself.
   *
   * @param resource the parameter that such a body stands for, or null
   */
  public static OperationParameters read(
      RequestDetails request, Set<String> known, @Nullable String resource) {
    return new OperationParameters(GivenParameters.read(request, known, resource));
  }

  /** The same call with another parameter. */
  public OperationParameters and(ParametersParameterComponent more) {
    return new OperationParameters(given.and(more));
  }

  /** A primitive value, or the target of a reference; empty if it was not given. */
  public Optional<String> string(String name) {
    return one(name).map(each -> string(name, each.getValue()));
  }

  /** The values of a parameter that may be given several times. */
  public List<String> strings(String name) {
    return all(name).stream().map(each -> string(name, each.getValue())).toList();
  }

  /** A truth value. */
  public boolean bool(String name, boolean otherwise) {
    return GivenParameters.flag(name, string(name).orElse(String.valueOf(otherwise)));
  }

  @Nullable CodeableConcept concept(String name) {
    return one(name).map(each -> concept(name, each.getValue())).orElse(null);
  }

  /** A resource of that type; empty if it was not given. */
  public <T extends Resource> Optional<T> resource(String name, Class<T> type) {
    return given.resource(name, type);
  }

  /** An Endpoint, or one of which only the address was given. */
  Optional<Endpoint> endpoint(String name) {
    return one(name)
        .map(
            each ->
                each.getResource() instanceof Endpoint endpoint
                    ? endpoint
                    : new Endpoint().setAddress(string(name, each.getValue())));
  }

  /** The resources of {@code data} and {@code prefetchData}. */
  SentData data() {
    if (data == null) {
      data = new SentData(bundles());
    }
    return data;
  }

  /** The Bundles of {@code data} and of the parts {@code data} of {@code prefetchData}. */
  private List<Bundle> bundles() {
    List<Bundle> bundles = new ArrayList<>();
    resource("data", Bundle.class).ifPresent(bundles::add);
    for (ParametersParameterComponent prefetched : all("prefetchData")) {
      List<ParametersParameterComponent> parts =
          prefetched.getPart().stream().filter(part -> "data".equals(part.getName())).toList();
      if (parts.isEmpty() || !parts.stream().allMatch(ParametersParameterComponent::hasResource)) {
        throw GivenParameters.wrong("prefetchData", "parts, of which 'data' is a resource");
      }
      parts.forEach(part -> bundles.add(bundle(part.getResource())));
    }
    return bundles;
  }

  private static Bundle bundle(Resource resource) {
    if (resource instanceof Bundle bundle) {
      return bundle;
    }
    Bundle bundle = new Bundle();
    bundle.addEntry().setResource(resource);
    return bundle;
  }

  /**
   * A parameter that may be given once.
   *
   * @throws InvalidRequestException if it was given more often
   */
  public Optional<ParametersParameterComponent> one(String name) {
    return given.one(name);
  }

  /** A parameter that may be given several times. */
  public List<ParametersParameterComponent> all(String name) {
    return given.all(name);
  }

  private static String string(String name, @Nullable Type value) {
    String text = null;
    if (value instanceof PrimitiveType<?> primitive) {
      text = primitive.getValueAsString();
    } else if (value instanceof Reference reference) {
      text = reference.getReference();
    }
    if (text == null || text.isBlank()) {
      throw GivenParameters.wrong(name, "a string");
    }
    return text;
  }

  private static CodeableConcept concept(String name, @Nullable Type value) {
    if (value instanceof CodeableConcept concept) {
      return concept;
    }
    String token = string(name, value);
    int bar = token.indexOf('|');
    return new CodeableConcept(
        new Coding()
            .setSystem(bar < 0 ? null : token.substring(0, bar))
            .setCode(token.substring(bar + 1)));
  }
}
