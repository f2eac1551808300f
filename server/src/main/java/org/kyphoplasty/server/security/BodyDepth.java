package org.kyphoplasty.server.security;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that is not well-formed or nests deeper than any FHIR resource does, in one pass
 * and without recursion. Also refuses what a later parser would resolve silently: a JSON key given
 * twice, and a document type in XML with the entities that it can declare.
 */
class BodyDepth {
  private final int maxDepth;
  private final JsonFactory json;
  private final XMLInputFactory xml = XMLInputFactory.newFactory();

  BodyDepth(int maxDepth) {
    this.maxDepth = maxDepth;
    json =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(maxDepth).build())
            .build();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  void check(byte[] body, @Nullable String contentType) throws IOException {
    if (contentType == null || body.length == 0) {
      return;
    }
    EncodingEnum encoding = EncodingEnum.forContentType(contentType);
    if (encoding == EncodingEnum.JSON
        || contentType.toLowerCase(Locale.ROOT).startsWith("application/json-patch+json")) {
      checkJson(body);
    } else if (encoding == EncodingEnum.XML) {
      checkXml(body);
    }
  }

  private void checkJson(byte[] body) throws IOException {
    try (JsonParser parser = json.createParser(body)) {
      while (parser.nextToken() != null) {
        // Only reading on matters.
      }
    } catch (StreamConstraintsException e) {
      throw tooDeep();
    } catch (JsonProcessingException e) {
      // Its message may quote the body, so only the place is told.
      throw malformed("JSON", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }
  }

  private void checkXml(byte[] body) {
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(body));
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.DTD ->
              throw new InvalidRequestException("The body has a document type; FHIR XML has none.");
          default -> {}
        }
        if (depth > maxDepth) {
          throw tooDeep();
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      Location place = e.getLocation();
      throw malformed(
          "XML",
          place == null ? 0 : place.getLineNumber(),
          place == null ? 0 : place.getColumnNumber());
    }
  }

  private static InvalidRequestException malformed(String language, int line, int column) {
    return new InvalidRequestException(
        "The body is not well-formed "
            + language
            + ": see line "
            + line
            + ", column "
            + column
            + ".");
  }

  private InvalidRequestException tooDeep() {
    return new InvalidRequestException(
        "The body nests deeper than "
            + maxDepth
            + " levels, or holds a single value beyond all bounds.");
  }
}
