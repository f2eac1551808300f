/** The published artifacts, seen over HTTP. */
@NullMarked
package org.kyphoplasty.server.artifact;

import org.jspecify.annotations.NullMarked;
