package org.kyphoplasty.server.security;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What a narrative may hold (<a href="http://hl7.org/fhir/R4/narrative.html#xhtml">R4 2.4.0.2</a>):
 * formatting, tables, links and images, but nothing active. The OWASP sanitizer decides; what it
 * would remove is named, not removed.
 */
class NarrativePolicy {
  private static final Pattern HARMLESS_STYLE =
      Pattern.compile(
          "(?is)(?!.*(url\\s*\\(|expression|@import|javascript|behaviou?r\\s*:|[\\\\<])).*");
  private static final Pattern LINK = Pattern.compile("(?is)(#|https?:|mailto:|tel:|[^:]*$).*");
  private static final Pattern IMAGE =
      Pattern.compile("(?is)(#|https?:|data:image/(png|jpeg|gif)[;,]|[^:]*$).*");

  private final PolicyFactory policy =
      new HtmlPolicyBuilder()
          .allowElements(
              "a",
              "abbr",
              "acronym",
              "address",
              "b",
              "bdo",
              "big",
              "blockquote",
              "br",
              "caption",
              "cite",
              "code",
              "col",
              "colgroup",
              "dd",
              "del",
              "dfn",
              "div",
              "dl",
              "dt",
              "em",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "hr",
              "i",
              "img",
              "ins",
              "kbd",
              "li",
              "ol",
              "p",
              "pre",
              "q",
              "s",
              "samp",
              "small",
              "span",
              "strong",
              "sub",
              "sup",
              "table",
              "tbody",
              "td",
              "tfoot",
              "th",
              "thead",
              "tr",
              "tt",
              "u",
              "ul",
              "var")
          .allowWithoutAttributes("a", "img", "span")
          .allowAttributes(
              "abbr",
              "accesskey",
              "align",
              "alt",
              "axis",
              "bgcolor",
              "border",
              "cellpadding",
              "cellspacing",
              "char",
              "charoff",
              "class",
              "color",
              "colspan",
              "dir",
              "frame",
              "headers",
              "height",
              "id",
              "lang",
              "name",
              "rel",
              "rowspan",
              "rules",
              "scope",
              "span",
              "start",
              "summary",
              "tabindex",
              "title",
              "type",
              "valign",
              "value",
              "width",
              "xml:lang",
              "xml:space",
              "xmlns",
              "nowrap")
          .globally()
          .allowAttributes("style")
          .matching(HARMLESS_STYLE)
          .globally()
          .allowAttributes("href")
          .matching(LINK)
          .onElements("a")
          .allowAttributes("src")
          .matching(IMAGE)
          .onElements("img")
          .allowUrlProtocols("http", "https", "mailto", "tel", "data")
          .toFactory();

  /** The elements and attributes that the narrative must not hold; empty when it is harmless. */
  List<String> refused(String xhtml) {
    List<String> found = new ArrayList<>();
    policy.sanitize(
        xhtml,
        new HtmlChangeListener<List<String>>() {
          @Override
          public void discardedTag(List<String> context, String element) {
            context.add("<" + element + ">");
          }

          @Override
          public void discardedAttributes(
              List<String> context, String element, String... attributes) {
            for (String attribute : attributes) {
              context.add(attribute + " of <" + element + ">");
            }
          }
        },
        found);
    return found;
  }
}
