package org.kyphoplasty.server.questionnaire.extract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.kyphoplasty.server.questionnaire.form.FormItem;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;

/**
 * Names a place in a response: the linkId, after those of the repeating groups and questions around
 * it with the number of the repetition. The same answer has the same key each time.
 */
final class AnswerKey {
  private AnswerKey() {}

  static String of(ResponseNode node) {
    StringBuilder key = new StringBuilder(step(node));
    for (ResponseNode above = node.parent(); above != null; above = above.parent()) {
      if (!above.isRoot() && above.item().item().getRepeats()) {
        key.insert(0, step(above) + "/");
      }
    }
    return key.toString();
  }

  private static String step(ResponseNode node) {
    FormItem item = node.item();
    ResponseNode parent = Objects.requireNonNull(node.parent());
    String name = URLEncoder.encode(item.linkId(), StandardCharsets.UTF_8);
    if (node.answerNumber() > 0) {
      return name + "." + node.answerNumber();
    }
    return item.isGroup() && item.item().getRepeats()
        ? name + "." + (parent.children(item).indexOf(node) + 1)
        : name;
  }
}
