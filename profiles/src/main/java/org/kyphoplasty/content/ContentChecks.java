package org.kyphoplasty.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that a package must keep to be published: FHIR alone does not ask for them, but a plan
 * that breaks one would silently drop actions when it is applied, and a questionnaire that breaks
 * one would lose answers or show a language that its reader does not know.
 */
public final class ContentChecks {
  private static final List<ContentCheck> CHECKS =
      List.of(
          new UniqueIdentity(),
          new UniqueActionIds(),
          new ResolvableCanonicals(),
          new AcyclicPlans(),
          new ResolvableExpressions(),
          new QuestionnaireExpressions(),
          new ExtractionTargets(),
          new TranslatedTexts(),
          new KnownCodes());

  private ContentChecks() {}

  /** Everything that is wrong in this package; empty if it may be published. */
  public static List<ContentError> check(ContentPackage content) {
    ContentIndex index = new ContentIndex(content);
    List<ContentError> errors = new ArrayList<>();
    CHECKS.forEach(check -> check.check(index, errors::add));
    return List.copyOf(errors);
  }
}
