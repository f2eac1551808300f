package org.kyphoplasty.server.apply.plan;

import org.kyphoplasty.server.apply.logic.Define;

/**
 * An element that is computed (R4, ActivityDefinition.dynamicValue, PlanDefinition.action
 * .dynamicValue).
 *
 * @param path the element, from the resource that the definition leads to
 * @param define what gives its value
 */
public record DynamicValue(ElementPath path, Define define) {}
