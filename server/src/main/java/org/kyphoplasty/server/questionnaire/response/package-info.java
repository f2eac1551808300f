/** Checks responses against their questionnaires. */
@NullMarked
package org.kyphoplasty.server.questionnaire.response;

import org.jspecify.annotations.NullMarked;
