package org.kyphoplasty.server.web.openapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.util.ClasspathUtil;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.springframework.util.function.SingletonSupplier;

/**
 * The operations that FHIR itself defines, such as {@code ValueSet-expand}. They stand among the
 * core profiles; the rest of that file is passed over, and all of it until the first is asked for.
 */
public final class StandardOperations {
  private static final String FILE = "/org/hl7/fhir/r4/model/profile/profiles-resources.xml";
  private static final Pattern DEFINITION =
      Pattern.compile("<OperationDefinition\\b.*?</OperationDefinition>", Pattern.DOTALL);

  private final Supplier<Map<String, OperationDefinition>> byUrl;

  /**
   * @param fhir reads the definitions
   */
  public StandardOperations(FhirContext fhir) {
    this.byUrl = SingletonSupplier.of(() -> read(fhir.newXmlParser()));
  }

  /** The definition of that canonical URL. */
  public Optional<OperationDefinition> find(String url) {
    return Optional.ofNullable(byUrl.get().get(url));
  }

  private static Map<String, OperationDefinition> read(IParser parser) {
    return DEFINITION
        .matcher(ClasspathUtil.loadResource(FILE))
        .results()
        .map(MatchResult::group)
        .map(xml -> parser.parseResource(OperationDefinition.class, xml))
        .collect(Collectors.toMap(OperationDefinition::getUrl, Function.identity()));
  }
}
