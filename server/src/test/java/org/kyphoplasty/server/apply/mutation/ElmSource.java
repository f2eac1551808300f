package org.kyphoplasty.server.apply.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Library;
import org.kyphoplasty.content.ContentPackage;

/**
 * A library with the CQL that it was compiled from.
 *
 * @param canonical the Library's URL
 * @param elm its ELM, without the narrative, which nothing evaluates
 * @param cql the lines of its CQL
 */
record ElmSource(String canonical, JsonNode elm, List<String> cql) {
  private static final String FHIR_HELPERS = "FHIRHelpers";
  private static final Pattern POSITIONS = Pattern.compile("[:-]");

  /** The libraries of a package that the project wrote. */
  static List<ElmSource> all(ContentPackage content, Path cqlFolder) {
    return content.artifacts().stream()
        .filter(Library.class::isInstance)
        .map(Library.class::cast)
        .filter(library -> !FHIR_HELPERS.equals(library.getName()))
        .flatMap(library -> of(library, cqlFolder).stream())
        .toList();
  }

  private static Optional<ElmSource> of(Library library, Path cqlFolder) {
    return library.getContent().stream()
        .filter(content -> "application/elm+json".equals(content.getContentType()))
        .map(Attachment::getData)
        .findFirst()
        .map(elm -> new ElmSource(library.getUrl(), read(elm), lines(library, cqlFolder)));
  }

  private static JsonNode read(byte[] elm) {
    try {
      JsonNode library = new ObjectMapper().readTree(elm);
      library.findParents("annotation").forEach(each -> ((ObjectNode) each).remove("annotation"));
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Library library, Path cqlFolder) {
    try {
      return Files.readAllLines(cqlFolder.resolve(library.getName() + ".cql"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The library's name, which is that of its file as well. */
  String name() {
    return canonical.substring(canonical.lastIndexOf('/') + 1);
  }

  /**
   * The CQL of a part.
   *
   * @param locator where it stands, as {@code 12:3-14:20}
   */
  String text(String locator) {
    int[] at = POSITIONS.splitAsStream(locator).mapToInt(Integer::parseInt).toArray();
    int lastLine = at.length == 4 ? at[2] : at[0];
    int lastColumn = at.length == 4 ? at[3] : at[1];
    StringBuilder text = new StringBuilder();
    for (int line = at[0]; line <= lastLine; line++) {
      String whole = cql.get(line - 1);
      int from = line == at[0] ? at[1] - 1 : 0;
      int to = line == lastLine ? Math.min(lastColumn, whole.length()) : whole.length();
      text.append(whole, from, to).append(' ');
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }
}
