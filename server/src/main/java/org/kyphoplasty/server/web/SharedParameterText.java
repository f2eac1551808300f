package org.kyphoplasty.server.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;

/**
 * FHIR defines a search parameter that several types share once, with a text that says what it
 * means for each of them. Below one type, this keeps what it means there; the definition that is
 * named beside it has the rest.
 */
final class SharedParameterText {
  private static final Pattern OF_TYPE =
      Pattern.compile("(?m)^\\* \\[(\\w+)]\\([^)]*\\): ?(.*?)\\s*$");

  private SharedParameterText() {}

  static void shorten(CapabilityStatementRestResourceComponent resource) {
    for (CapabilityStatementRestResourceSearchParamComponent parameter :
        resource.getSearchParam()) {
      if (parameter.hasDocumentation()) {
        parameter.setDocumentation(of(resource.getType(), parameter.getDocumentation()));
      }
    }
  }

  private static String of(String type, String text) {
    Matcher line = OF_TYPE.matcher(text);
    while (line.find()) {
      if (line.group(1).equals(type) && !line.group(2).isEmpty()) {
        return line.group(2);
      }
    }
    return text;
  }
}
