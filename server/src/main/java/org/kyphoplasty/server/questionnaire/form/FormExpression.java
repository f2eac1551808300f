package org.kyphoplasty.server.questionnaire.form;

import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.model.Expression;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.Define;

/**
 * An expression of a questionnaire, read once: either a define of a library or FHIRPath.
 *
 * @param source the expression as the questionnaire has it
 * @param define the define that it names, or null
 * @param path the FHIRPath, or null
 */
public record FormExpression(
    Expression source, @Nullable Define define, @Nullable ExpressionNode path) {}
