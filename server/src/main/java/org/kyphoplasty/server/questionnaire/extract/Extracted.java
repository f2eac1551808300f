package org.kyphoplasty.server.questionnaire.extract;

import org.hl7.fhir.r4.model.Resource;

/**
 * A resource that answers became.
 *
 * @param resource the resource, complete
 * @param key which of the response's answers it is of
 * @param isKnown whether it was on record before, under the id that it has
 */
record Extracted(Resource resource, String key, boolean isKnown) {}
