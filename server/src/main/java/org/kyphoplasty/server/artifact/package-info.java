/**
 * The published artifacts: loaded from a FHIR package into an immutable snapshot, served read-only,
 * and replaced as a whole when the package changes.
 */
@NullMarked
package org.kyphoplasty.server.artifact;

import org.jspecify.annotations.NullMarked;
