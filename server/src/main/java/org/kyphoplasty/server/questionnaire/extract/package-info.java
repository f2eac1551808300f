/** Turns responses into clinical resources: {@code $extract}. */
@NullMarked
package org.kyphoplasty.server.questionnaire.extract;

import org.jspecify.annotations.NullMarked;
