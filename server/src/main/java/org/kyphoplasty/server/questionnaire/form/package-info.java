/** Questionnaires made ready for use, and responses seen beside them. */
@NullMarked
package org.kyphoplasty.server.questionnaire.form;

import org.jspecify.annotations.NullMarked;
