/** Fills questionnaires in from what is known of a patient: {@code $populate}. */
@NullMarked
package org.kyphoplasty.server.questionnaire.populate;

import org.jspecify.annotations.NullMarked;
