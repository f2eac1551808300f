package org.kyphoplasty.publisher.validation;

/**
 * What the validator says about a resource.
 *
 * @param resource type and id
 * @param error true for an error, false for a warning
 * @param path the FHIRPath of the element
 */
public record Finding(String resource, boolean error, String path, String message) {
  /** The line that {@code validation-warnings.txt} is matched with. */
  public String text() {
    return resource + ": " + path + ": " + message;
  }
}
