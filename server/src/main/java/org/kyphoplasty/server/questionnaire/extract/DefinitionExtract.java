package org.kyphoplasty.server.questionnaire.extract;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.error.Findings;
import org.kyphoplasty.server.questionnaire.form.ExpressionFailure;
import org.kyphoplasty.server.questionnaire.form.Expressions;
import org.kyphoplasty.server.questionnaire.form.FhirPath;
import org.kyphoplasty.server.questionnaire.form.FormExpression;
import org.kyphoplasty.server.questionnaire.form.FormItem;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;
import org.kyphoplasty.server.questionnaire.form.Sdc;

/**
 * A resource of each group that is marked to become one (<a
 * href="http://hl7.org/fhir/uv/sdc/extraction.html">SDC, definition-based extraction</a>).
 */
final class DefinitionExtract {
  private final FhirContext fhir;
  private final FhirPath fhirPath;
  private final ExtractRequest request;
  private final Expressions expressions;

  DefinitionExtract(
      FhirContext fhir, FhirPath fhirPath, ExtractRequest request, Expressions expressions) {
    this.fhir = fhir;
    this.fhirPath = fhirPath;
    this.request = request;
    this.expressions = expressions;
  }

  /** The type of the resource that a group becomes, if it is marked so. */
  static Optional<String> type(FormItem item) {
    Extension context = item.extension(Sdc.EXTRACTION_CONTEXT);
    if (context != null && context.getValue() instanceof CodeType type) {
      return Optional.of(type.getValue());
    }
    Extension extract = item.extension(Sdc.DEFINITION_EXTRACT);
    Extension definition = extract == null ? null : extract.getExtensionByUrl("definition");
    return definition == null
        ? Optional.empty()
        : Optional.of(definition.getValue().primitiveValue().replaceAll(".*/", ""));
  }

  /** Empty where nothing of the group is answered. */
  Optional<Extracted> of(ResponseNode group, String type) {
    if (!isAnswered(group)) {
      return Optional.empty();
    }
    IdType id = id(group, type);
    Optional<Resource> before = id == null ? Optional.empty() : stored(id, group);
    before.ifPresent(found -> requireSameSubject(found, group));
    Resource resource =
        before
            .map(Resource::copy)
            .orElseGet(() -> (Resource) fhir.getResourceDefinition(type).newInstance());
    if (id != null) {
      resource.setId(before.isPresent() ? resource.getIdElement().toUnqualified() : id);
    }
    fill(TargetElement.of(fhir, resource, type), group);
    return Optional.of(new Extracted(resource, AnswerKey.of(group), id != null));
  }

  private Optional<Resource> stored(IdType id, ResponseNode group) {
    try {
      return request.stored().apply(id);
    } catch (ResourceGoneException e) {
      throw refused(group, "the entry of the record that it names was deleted");
    }
  }

  private static boolean isAnswered(ResponseNode node) {
    return !node.answers().isEmpty()
        || node.children().stream()
            .anyMatch(child -> type(child.item()).isEmpty() && isAnswered(child));
  }

  private void fill(TargetElement target, ResponseNode node) {
    for (Extension each : node.item().item().getExtensionsByUrl(Sdc.EXTRACT_VALUE)) {
      set(target, each, node);
    }
    for (ResponseNode child : node.children()) {
      if (type(child.item()).isEmpty() && isAnswered(child)) {
        fillFrom(target, child);
      }
    }
  }

  private void fillFrom(TargetElement target, ResponseNode child) {
    List<String> steps = steps(child.item().item().getDefinition());
    TargetElement inner = target;
    if (target.holds(steps) && !steps.get(steps.size() - 1).equals("id")) {
      if (child.item().isGroup()) {
        inner = target.begin(steps);
      } else {
        child.answers().forEach(answer -> add(target, steps, answer.copy(), child));
      }
    }
    fill(inner, child);
  }

  private void set(TargetElement target, Extension value, ResponseNode node) {
    Extension definition = value.getExtensionByUrl("definition");
    List<String> steps = steps(definition == null ? null : definition.getValue().primitiveValue());
    if (!target.holds(steps)) {
      throw refused(node, "what it is to set is no element of its resource");
    }
    Extension fixed = value.getExtensionByUrl("fixed-value");
    if (fixed != null) {
      add(target, steps, fixed.getValue().copy(), node);
    }
    Extension computed = value.getExtensionByUrl("expression");
    if (computed != null && computed.getValue() instanceof Expression expression) {
      for (Base each : expressions.evaluate(read(expression, node), node)) {
        if (!(each instanceof Type one)) {
          throw refused(node, "what its expression gives is no value of an element");
        }
        add(target, steps, one.copy(), node);
      }
    }
  }

  private FormExpression read(Expression expression, ResponseNode node) {
    try {
      return fhirPath.read(expression);
    } catch (FHIRException e) {
      throw new ExpressionFailure(node.item().linkId(), expression, e);
    }
  }

  private static void add(TargetElement target, List<String> steps, Type value, ResponseNode node) {
    try {
      target.add(steps, value);
    } catch (IllegalArgumentException | FHIRException | DataFormatException e) {
      // What they say of the value would tell a patient's answer.
      throw refused(node, "its answer is none that the element can take");
    }
  }

  private static List<String> steps(@Nullable String definition) {
    return definition == null || definition.indexOf('#') < 0
        ? List.of()
        : TargetElement.steps(definition.substring(definition.indexOf('#') + 1));
  }

  private static @Nullable IdType id(ResponseNode group, String type) {
    return group
        .all()
        .filter(node -> steps(node.item().item().getDefinition()).equals(List.of(type, "id")))
        .flatMap(node -> node.answers().stream())
        .filter(PrimitiveType.class::isInstance)
        .map(answer -> new IdType(type, new IdType(answer.primitiveValue()).getIdPart()))
        .findFirst()
        .orElse(null);
  }

  private void requireSameSubject(Resource found, ResponseNode group) {
    Property subject = found.getNamedProperty("subject");
    subject = subject == null ? found.getNamedProperty("patient") : subject;
    boolean same =
        subject != null
            && subject.getValues().stream()
                .allMatch(
                    each ->
                        each instanceof Reference reference
                            && isSubject(reference.getReferenceElement()));
    if (!same) {
      throw refused(group, "the entry of the record that it names is not the subject's");
    }
  }

  private boolean isSubject(IIdType id) {
    IIdType subject = request.response().getSubject().getReferenceElement();
    return !subject.isAbsolute()
        && !id.isAbsolute()
        && subject.toUnqualifiedVersionless().equals(id.toUnqualifiedVersionless());
  }

  private static RuntimeException refused(ResponseNode node, String why) {
    return Findings.refusal(
        List.of(
            Finding.error(
                IssueType.PROCESSING,
                "'%s': %s".formatted(node.item().linkId(), why),
                "QuestionnaireResponse.descendants().where(linkId = '%s')"
                    .formatted(node.item().linkId()))));
  }
}
