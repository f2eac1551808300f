package org.kyphoplasty.server.web.prepared;

import ca.uhn.fhir.rest.api.EncodingEnum;

/**
 * All that the bytes of an answer depend on, within one snapshot.
 *
 * @param base the FHIR base that links in the answer start with
 * @param path below the base, decoded
 * @param query as it was sent; empty when there was none
 */
record AnswerKey(String base, String path, String query, EncodingEnum format) {}
