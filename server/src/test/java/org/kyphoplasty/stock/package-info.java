/** A FHIR server that others wrote, on which the tests install what this project publishes. */
@NullMarked
package org.kyphoplasty.stock;

import org.jspecify.annotations.NullMarked;
