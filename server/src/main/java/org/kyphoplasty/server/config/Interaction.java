package org.kyphoplasty.server.config;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a request does in the words of FHIR's REST API, for the request log and the metrics. Whoever
 * answers a request notes it; nothing in it may come from patient data.
 *
 * @param type the resource type, or {@code -} for the whole system
 * @param name the interaction code or the operation name, as {@code search-type} or {@code $apply}
 */
public record Interaction(String type, String name) {
  private static final String ATTRIBUTE = Interaction.class.getName();
  private static final Interaction UNKNOWN = new Interaction("-", "unknown");

  /** Notes what the request does. */
  public static void note(HttpServletRequest request, @Nullable String type, String name) {
    note(request, new Interaction(type == null ? "-" : type, name));
  }

  /** Notes what the request does. */
  public static void note(HttpServletRequest request, Interaction interaction) {
    request.setAttribute(ATTRIBUTE, interaction);
  }

  /** What was noted for the request. */
  public static Interaction of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Interaction noted ? noted : UNKNOWN;
  }
}
