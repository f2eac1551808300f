@NullMarked
package org.kyphoplasty.server.questionnaire;

import org.jspecify.annotations.NullMarked;
