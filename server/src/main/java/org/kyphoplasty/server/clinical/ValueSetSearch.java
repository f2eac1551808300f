package org.kyphoplasty.server.clinical;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.kyphoplasty.server.config.ValueSetCodes;

/**
 * Makes the modifiers of token searches that ask for terminology mean what they say (<a
 * href="http://hl7.org/fhir/R4/search.html#token">R4 3.1.1.4.10</a>). HAPI takes the version of a
 * value set for a code, gives with {@code :not-in} what has any code outside the set, and finds
 * nothing below a code whose system it does not have. Here {@code :not-in} is the complement of
 * {@code :in}, as {@code :not} is of a code, and what is not known is refused.
 */
@Interceptor
public final class ValueSetSearch {
  /** What HAPI takes for the most codes of a search, too. */
  private static final Pattern UNCHAINED = Pattern.compile(":(not-in|below|above)\\b");

  private static final int MAX_CODES = 1000;

  private final ValueSetCodes valueSets;

  ValueSetSearch(ValueSetCodes valueSets) {
    this.valueSets = valueSets;
  }

  /** Called by HAPI. */
  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void resolve(SearchParameterMap search) {
    for (List<List<IQueryParameterType>> all : search.values()) {
      all.replaceAll(this::resolved);
      all.removeIf(List::isEmpty);
    }
  }

  private List<IQueryParameterType> resolved(List<IQueryParameterType> alternatives) {
    return alternatives.stream()
        .flatMap(this::meant)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Stream<IQueryParameterType> meant(IQueryParameterType given) {
    if (given instanceof TokenParam token && token.getModifier() != null) {
      return meant(token, token.getModifier());
    }
    refuseInChain(given);
    return Stream.of(given);
  }

  private Stream<IQueryParameterType> meant(TokenParam token, TokenParamModifier modifier) {
    return switch (modifier) {
      case IN -> {
        codes(token);
        yield Stream.of(new TokenParam().setModifier(modifier).setValue(reference(token)));
      }
      case NOT_IN ->
          codes(token).stream().map(code -> plain(code).setModifier(TokenParamModifier.NOT));
      case BELOW -> valueSets.below(coding(token)).stream().map(ValueSetSearch::plain);
      case ABOVE -> valueSets.above(coding(token)).stream().map(ValueSetSearch::plain);
      default -> Stream.of(token);
    };
  }

  private static TokenParam plain(Coding coding) {
    return new TokenParam(coding.getSystem(), coding.getCode());
  }

  private static Coding coding(TokenParam token) {
    if (token.getSystem() == null
        || token.getSystem().isEmpty()
        || token.getValue() == null
        || token.getValue().isBlank()) {
      throw new InvalidRequestException("A search with :above or :below takes system|code");
    }
    return new Coding().setSystem(token.getSystem()).setCode(token.getValue());
  }

  private static void refuseInChain(IQueryParameterType given) {
    boolean chained =
        (given instanceof ReferenceParam reference
                && UNCHAINED.matcher(String.valueOf(reference.getChain())).find())
            || (given instanceof HasParam has && UNCHAINED.matcher(has.getParameterName()).find());
    if (chained) {
      throw new InvalidRequestException(
          "The modifiers :not-in, :below and :above are taken for parameters of the type itself, not in"
              + " a chain");
    }
  }

  private List<Coding> codes(TokenParam token) {
    List<Coding> codes = valueSets.of(reference(token));
    if (codes.size() > MAX_CODES) {
      throw new InvalidRequestException(
          "The value set %s has %d codes; a search takes at most %d"
              .formatted(reference(token), codes.size(), MAX_CODES));
    }
    return codes;
  }

  /** A token is split at its bar, which here stands ahead of the version. */
  private static String reference(TokenParam token) {
    String system = token.getSystem();
    return system == null || system.isEmpty() ? token.getValue() : system + "|" + token.getValue();
  }
}
