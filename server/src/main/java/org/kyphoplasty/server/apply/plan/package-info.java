/** Plans as they are applied: resolved once per release, with what their expressions name. */
@NullMarked
package org.kyphoplasty.server.apply.plan;

import org.jspecify.annotations.NullMarked;
