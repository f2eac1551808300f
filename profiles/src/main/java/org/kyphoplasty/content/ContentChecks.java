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
          new KnownCodes());

  private ContentChecks() {}

  /** Everything that is wrong in this package; empty if a server may serve it. */
  public static List<ContentError> check(ContentPackage content) {
    return check(content, CHECKS);
  }

  /**
   * Everything that keeps this project's own package from being published: what {@link #check}
   * finds, answers that would be extracted into nothing, and texts without the languages in which
   * the project publishes. Packages of others may have other ways and languages.
   */
  public static List<ContentError> checkOwn(ContentPackage content) {
    List<ContentCheck> checks = new ArrayList<>(CHECKS);
    checks.add(new ExtractionTargets());
    checks.add(new TranslatedTexts());
    return check(content, checks);
  }

  private static List<ContentError> check(ContentPackage content, List<ContentCheck> checks) {
    ContentIndex index = new ContentIndex(content);
    List<ContentError> errors = new ArrayList<>();
    checks.forEach(check -> check.check(index, errors::add));
    return List.copyOf(errors);
  }
}
