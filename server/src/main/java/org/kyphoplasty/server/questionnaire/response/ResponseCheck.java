package org.kyphoplasty.server.questionnaire.response;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.kyphoplasty.server.apply.logic.Deadline;
import org.kyphoplasty.server.apply.logic.EvaluationTimeout;
import org.kyphoplasty.server.error.Finding;
import org.kyphoplasty.server.questionnaire.form.ExpressionFailure;
import org.kyphoplasty.server.questionnaire.form.Expressions;
import org.kyphoplasty.server.questionnaire.form.FhirPath;
import org.kyphoplasty.server.questionnaire.form.Form;
import org.kyphoplasty.server.questionnaire.form.FormContext;
import org.kyphoplasty.server.questionnaire.form.FormItem;
import org.kyphoplasty.server.questionnaire.form.ResponseNode;

/**
 * Checks a response against its questionnaire (<a
 * href="http://hl7.org/fhir/R4/questionnaireresponse.html">R4, QuestionnaireResponse</a>): whether
 * each item is one that is asked, in its place and of its type; of a completed one also whether all
 * that is required is answered, and nothing that is not to be asked.
 */
public final class ResponseCheck {
  /** Those that somebody has finished. */
  public static final Set<QuestionnaireResponseStatus> FINISHED =
      EnumSet.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);

  private final FhirPath fhirPath;

  /**
   * Checks with an engine.
   *
   * @param fhirPath evaluates what enables items
   */
  public ResponseCheck(FhirPath fhirPath) {
    this.fhirPath = fhirPath;
  }

  /**
   * What is wrong with a response, each with the linkId in its text; empty if nothing is.
   *
   * @param context what its expressions may refer to
   * @throws EvaluationTimeout if it takes longer than the deadline allows
   */
  public List<Finding> check(
      Form form, QuestionnaireResponse response, FormContext context, Deadline deadline) {
    List<Finding> findings = new ArrayList<>();
    ResponseNode root =
        ResponseNode.read(
            form,
            response,
            linkId ->
                findings.add(
                    wrong(
                        linkId,
                        IssueType.STRUCTURE,
                        "the questionnaire asks no such question there")));
    findings.addAll(checkSubject(form, response));
    Expressions expressions = new Expressions(form, fhirPath, response, context, deadline);
    boolean finished = FINISHED.contains(response.getStatus());
    new Walk(expressions, finished, findings).check(form.items(), root);
    return findings;
  }

  private static List<Finding> checkSubject(Form form, QuestionnaireResponse response) {
    String type = response.getSubject().getReferenceElement().getResourceType();
    if (form.questionnaire().hasSubjectType()
        && (type == null || !form.questionnaire().hasSubjectType(type))) {
      return List.of(
          Finding.error(
              IssueType.REQUIRED,
              "The subject must be a " + form.questionnaire().getSubjectType().get(0).getValue(),
              "QuestionnaireResponse.subject"));
    }
    return List.of();
  }

  static Finding wrong(String linkId, IssueType type, String what) {
    return Finding.error(
        type,
        "'%s': %s".formatted(linkId, what),
        "QuestionnaireResponse.descendants().where(linkId = '%s')".formatted(linkId));
  }

  private record Walk(Expressions expressions, boolean finished, List<Finding> findings) {
    void check(List<FormItem> items, ResponseNode parent) {
      for (FormItem item : items) {
        List<ResponseNode> given = parent.children(item);
        try {
          if (!finished || expressions.isEnabled(item, parent)) {
            check(item, given);
          } else if (given.stream().anyMatch(ResponseNode::isAnswered)) {
            add(item, IssueType.BUSINESSRULE, "it is answered, but by other answers not asked");
          }
        } catch (ExpressionFailure e) {
          findings.add(e.finding());
        }
      }
    }

    private void check(FormItem item, List<ResponseNode> given) {
      if (given.size() > 1 && !(item.isGroup() && item.item().getRepeats())) {
        add(item, IssueType.STRUCTURE, "it is there more than once");
      }
      if (finished
          && item.item().getRequired()
          && given.stream().noneMatch(ResponseNode::isAnswered)) {
        add(item, IssueType.REQUIRED, "an answer is required");
      }
      given.forEach(node -> check(item, node));
    }

    private void check(FormItem item, ResponseNode node) {
      findings.addAll(AnswerCheck.of(item, node.response()));
      boolean skip = item.isGroup() && !node.isAnswered();
      // The required items of a group that nobody begins are asked for by the group, if at all.
      if (!skip || !item.item().getRepeats()) {
        scopes(item, node).forEach(scope -> check(item.children(), scope));
      }
    }

    private static List<ResponseNode> scopes(FormItem item, ResponseNode node) {
      return item.isGroup() ? List.of(node) : node.perAnswer();
    }

    private void add(FormItem item, IssueType type, String what) {
      findings.add(wrong(item.linkId(), type, what));
    }
  }
}
