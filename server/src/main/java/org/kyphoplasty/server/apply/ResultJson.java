package org.kyphoplasty.server.apply;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.hl7.fhir.r4.formats.JsonCreator;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes a resource as FHIR JSON with HL7's composer, which reads fields where HAPI's goes through
 * reflection, and Jackson. It takes a fifth of HAPI's time, and writes ids and references as they
 * are: those of a result are relative and without a version.
 */
final class ResultJson implements JsonCreator {
  /** A result that cannot be written to its end is left open, so that nobody takes it for whole. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private final JsonGenerator out;

  private ResultJson(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a resource, and leaves the writer open. */
  static void write(Resource resource, Writer writer) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(writer)) {
      out.writeStartObject();
      new JsonParser().compose(new ResultJson(out), resource);
      out.writeEndObject();
    }
  }

  @Override
  public void beginObject() throws IOException {
    out.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    out.writeEndObject();
  }

  @Override
  public void beginArray() throws IOException {
    out.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    out.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  @Override
  public void nullValue() throws IOException {
    out.writeNull();
  }

  @Override
  public void value(String value) throws IOException {
    out.writeString(value);
  }

  @Override
  public void value(Boolean value) throws IOException {
    out.writeBoolean(value);
  }

  @Override
  public void value(BigDecimal value) throws IOException {
    out.writeNumber(value.toPlainString());
  }

  @Override
  public void valueNum(String value) throws IOException {
    out.writeNumber(value);
  }

  @Override
  public void value(Integer value) throws IOException {
    out.writeNumber(value);
  }

  @Override
  public void finish() {}

  @Override
  public void setIndent(String indent) {}

  /** Links are for pages made of JSON, not for JSON. */
  @Override
  public void link(String address) {}
}
