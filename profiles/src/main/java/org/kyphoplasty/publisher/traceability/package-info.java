/** From a statement of the source to what carries it out and what proves it, and back. */
@NullMarked
package org.kyphoplasty.publisher.traceability;

import org.jspecify.annotations.NullMarked;
