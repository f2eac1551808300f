package org.kyphoplasty.server.security;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML once, without recursion. Refuses also a document type, with the entities that it can
 * declare, and text between FHIR's elements, which a later parser would drop silently.
 */
class XmlBody {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final int maxDepth;
  private final XMLInputFactory xml = XMLInputFactory.newFactory();

  XmlBody(int maxDepth) {
    this.maxDepth = maxDepth;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  void check(String body) {
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(body));
      int depth = 0;
      int narrative = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            narrative += XHTML.equals(reader.getNamespaceURI()) ? 1 : 0;
            checkAttributes(reader);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            narrative -= XHTML.equals(reader.getNamespaceURI()) ? 1 : 0;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              checkText(reader, narrative > 0);
          case XMLStreamConstants.DTD ->
              throw new InvalidRequestException("The body has a document type; FHIR XML has none.");
          default -> {}
        }
        if (depth > maxDepth) {
          throw BodyCheck.tooDeep(maxDepth);
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      Location place = e.getLocation();
      throw BodyCheck.refused(
          "is not well-formed XML",
          place == null ? 0 : place.getLineNumber(),
          place == null ? 0 : place.getColumnNumber());
    }
  }

  private static void checkAttributes(XMLStreamReader reader) {
    Location place = reader.getLocation();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      BodyCheck.requireText(
          reader.getAttributeValue(i), place.getLineNumber(), place.getColumnNumber());
    }
  }

  private static void checkText(XMLStreamReader reader, boolean inNarrative) {
    Location place = reader.getLocation();
    String text = reader.getText();
    if (!inNarrative && !text.isBlank()) {
      throw BodyCheck.refused(
          "has text where FHIR XML puts values into attributes",
          place.getLineNumber(),
          place.getColumnNumber());
    }
    BodyCheck.requireText(text, place.getLineNumber(), place.getColumnNumber());
  }
}
