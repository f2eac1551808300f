/** Turns the FSH and CQL sources into the FHIR package that the server publishes. */
@NullMarked
package org.kyphoplasty.publisher;

import org.jspecify.annotations.NullMarked;
