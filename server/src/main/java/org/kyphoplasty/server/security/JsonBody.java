package org.kyphoplasty.server.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.kyphoplasty.server.config.NumberBounds;

/**
 * Reads JSON once, without recursion. Refuses also a key that is given twice, which a later parser
 * would resolve silently, and a number that costs more to write out than it took to send.
 */
class JsonBody {
  private final int maxDepth;
  private final JsonFactory json;

  JsonBody(int maxDepth) {
    this.maxDepth = maxDepth;
    json =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(maxDepth).build())
            .build();
  }

  void check(String body) {
    read(body, false);
  }

  /** The same for a body that must be a list, as a JSON Patch is (RFC 6902, 3). */
  void checkArray(String body) {
    read(body, true);
  }

  private void read(String body, boolean array) {
    try (JsonParser parser = json.createParser(body)) {
      JsonToken token = parser.nextToken();
      if (array && token != JsonToken.START_ARRAY) {
        throw refused("is not a list of patch operations", parser.currentTokenLocation());
      }
      for (; token != null; token = parser.nextToken()) {
        checkValue(token, parser);
      }
    } catch (StreamConstraintsException e) {
      throw BodyCheck.tooDeep(maxDepth);
    } catch (JsonProcessingException e) {
      // Its message may quote the body, so only the place is told.
      throw refused("is not well-formed JSON", e.getLocation());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkValue(JsonToken token, JsonParser parser) throws IOException {
    JsonLocation place = parser.currentTokenLocation();
    if (token == JsonToken.VALUE_STRING) {
      BodyCheck.requireText(parser.getText(), place.getLineNr(), place.getColumnNr());
    } else if (token.isNumeric() && NumberBounds.exceededBy(parser.getText())) {
      throw refused("holds a number beyond all bounds", place);
    }
  }

  private static RuntimeException refused(String fault, JsonLocation place) {
    return BodyCheck.refused(fault, place.getLineNr(), place.getColumnNr());
  }
}
