/** Request ids, request log, metrics and readiness. */
@NullMarked
package org.kyphoplasty.server.observability;

import org.jspecify.annotations.NullMarked;
