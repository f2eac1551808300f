/** Forms: fills questionnaires in, checks and extracts their responses (SDC). */
@NullMarked
package org.kyphoplasty.server.questionnaire;

import org.jspecify.annotations.NullMarked;
