/** Validates any resource against FHIR R4 and the published profiles: {@code $validate}. */
@NullMarked
package org.kyphoplasty.server.validation;

import org.jspecify.annotations.NullMarked;
