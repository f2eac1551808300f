package org.kyphoplasty.content;

import java.util.function.Consumer;

/** One rule for content packages. */
interface ContentCheck {
  void check(ContentIndex content, Consumer<ContentError> errors);
}
