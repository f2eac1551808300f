package org.kyphoplasty.server.apply;

import java.util.Map;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DomainResource;

/**
 * What {@code $apply} gives, as resources.
 *
 * @param carePlan the plan for the patient
 * @param resources what it refers to, by ids that are unique within the result: RequestGroups, the
 *     requests of their actions, and goals
 */
record PlanResult(CarePlan carePlan, Map<String, DomainResource> resources) {}
