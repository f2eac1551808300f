/** Writes the human-readable text of resources (FHIR R4 Narrative). */
@NullMarked
package org.kyphoplasty.publisher.narrative;

import org.jspecify.annotations.NullMarked;
