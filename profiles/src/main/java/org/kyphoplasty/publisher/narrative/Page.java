package org.kyphoplasty.publisher.narrative;

import java.util.List;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.jspecify.annotations.Nullable;

/** A narrative under construction; all texts are escaped when it is written. */
public final class Page {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XhtmlNode div = new XhtmlNode(NodeType.Element, "div");

  /**
   * @param language the language of the texts (BCP 47), or null if it is not stated
   */
  public Page(@Nullable String language) {
    div.setAttribute("xmlns", XHTML);
    if (language != null) {
      div.setAttribute("lang", language);
      div.setAttribute("xml:lang", language);
    }
  }

  /** A heading. */
  public void heading(String text) {
    div.addTag("h2").addText(text);
  }

  /** A paragraph; nothing if there is no text. */
  public void paragraph(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      div.addTag("p").addText(text);
    }
  }

  /** A table; nothing if there are no rows. */
  public void table(List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    XhtmlNode table = div.addTag("table");
    row(table.addTag("thead"), "th", columns);
    XhtmlNode body = table.addTag("tbody");
    rows.forEach(row -> row(body, "td", row));
  }

  private static void row(XhtmlNode section, String tag, List<String> cells) {
    XhtmlNode row = section.addTag("tr");
    cells.forEach(cell -> row.addTag(tag).addText(cell));
  }

  /** What was written so far. */
  public XhtmlNode div() {
    return div;
  }
}
