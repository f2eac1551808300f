package org.kyphoplasty.server.apply;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.kyphoplasty.server.apply.plan.CompiledAction;
import org.kyphoplasty.server.apply.plan.ElementPath;

/**
 * An action that applies.
 *
 * @param compiled the action
 * @param children the actions below it that apply
 * @param values what was computed for it
 */
record AppliedAction(
    CompiledAction compiled, List<AppliedAction> children, List<ComputedValue> values) {
  /** A FHIR value for an element. */
  record ComputedValue(ElementPath path, IBase value) {}
}
