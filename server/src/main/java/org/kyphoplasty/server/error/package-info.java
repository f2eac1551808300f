/** The one place that turns a failure into an OperationOutcome. */
@NullMarked
package org.kyphoplasty.server.error;

import org.jspecify.annotations.NullMarked;
