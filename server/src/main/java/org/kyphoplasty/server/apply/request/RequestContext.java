package org.kyphoplasty.server.apply.request;

import java.util.Date;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a request takes from the call and not from its definition.
 *
 * @param subject the patient
 * @param encounter the encounter in which the request is made
 * @param requester who asks for it: the practitioner, or else the organization
 * @param group the RequestGroup that the request belongs to
 * @param carePlan the CarePlan that the request carries out, where the request can name it
 * @param authoredOn when it was made
 */
public record RequestContext(
    Reference subject,
    @Nullable Reference encounter,
    @Nullable Reference requester,
    @Nullable Reference group,
    @Nullable Reference carePlan,
    Date authoredOn) {}
