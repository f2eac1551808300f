/** The README's tour, taken over HTTP. */
@NullMarked
package org.kyphoplasty.server.tour;

import org.jspecify.annotations.NullMarked;
