package org.kyphoplasty.server.terminology;

import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * Another way to name a code.
 *
 * @param language a BCP 47 tag
 */
record Designation(@Nullable String language, @Nullable Coding use, String value) {}
