package org.kyphoplasty.publisher.traceability;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Library;

/** The comments {@code // @encodes} of CQL, each of which stands above what it is about. */
final class LogicMarks {
  private static final Pattern MARKED =
      Pattern.compile(
          "// @encodes (?<statements>[^\\n]+)\\n(?://[^\\n]*\\n)*"
              + "(?:define(?: function)?|parameter) \"(?<name>[^\"]+)\"");

  private LogicMarks() {}

  static Marks of(List<Library> libraries) {
    Marks marks = new Marks();
    libraries.forEach(library -> read(library, marks));
    return marks;
  }

  private static void read(Library library, Marks marks) {
    for (Attachment attachment : library.getContent()) {
      if ("text/cql".equals(attachment.getContentType())) {
        String cql = new String(attachment.getData(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        Matcher matcher = MARKED.matcher(cql);
        while (matcher.find()) {
          for (String statement : matcher.group("statements").trim().split("\\s*,\\s*", -1)) {
            marks.add(statement, library.getName() + "." + matcher.group("name"));
          }
        }
      }
    }
  }
}
