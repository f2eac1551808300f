package org.kyphoplasty.content;

/**
 * What is wrong in a content package.
 *
 * @param resource type and id of the resource, such as {@code PlanDefinition/kyphoplasty-pathway}
 * @param path the element, such as {@code PlanDefinition.action[0].code}
 * @param message what is wrong and what to do
 */
public record ContentError(String resource, String path, String message) {
  @Override
  public String toString() {
    return resource + ": " + path + ": " + message;
  }
}
