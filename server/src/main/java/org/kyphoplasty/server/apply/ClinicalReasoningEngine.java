package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.fhir.cr.activitydefinition.apply.IRequestResolverFactory;
import org.opencds.cqf.fhir.utility.model.FhirModelResolverCache;

/** Applies plans with the clinical-reasoning library, over our logic session and definitions. */
final class ClinicalReasoningEngine implements ApplyEngine {
  private final FhirContext fhir;

  ClinicalReasoningEngine(FhirContext fhir) {
    this.fhir = fhir;
  }

  @Override
  public AppliedPlan apply(ApplyRequest request) {
    Release release = request.release();
    PlanLogic plan = release.logic(request.plan());
    if (!plan.errors().isEmpty()) {
      throw new UnprocessableEntityException(
          "The plan cannot be applied: " + String.join("; ", plan.errors()));
    }
    var repository = new DefinitionRepository(fhir, release.definitions(), request.record());
    var logic =
        new SessionLibraryEngine(
            repository,
            Inputs.open(
                request.release(),
                request.record(),
                request.parameters(),
                ZonedDateTime.now(ZoneId.systemDefault())),
            plan.conditions().keySet());
    var activities =
        new org.opencds.cqf.fhir.cr.activitydefinition.apply.ApplyProcessor(
            repository, IRequestResolverFactory.getDefault(FhirVersionEnum.R4));
    Bundle bundle =
        (Bundle) new PathwayApplyProcessor(repository, activities).applyR5(stock(request, logic));
    AppliedPlan applied = CarePlanBuilder.build(request, ResultAssembly.assemble(fhir, bundle));
    LogicMessages.attach(applied.carePlan(), logic.issues(), plan.conditions());
    CarePlanNarrative.write(applied, logic.issues());
    return applied;
  }

  private static org.opencds.cqf.fhir.cr.plandefinition.apply.ApplyRequest stock(
      ApplyRequest request, SessionLibraryEngine logic) {
    ApplyRequest.UserContext context = request.context();
    return new org.opencds.cqf.fhir.cr.plandefinition.apply.ApplyRequest(
        request.plan().copy(),
        new IdType("Patient", request.record().patientId()),
        id(request.encounter()),
        id(request.practitioner()),
        id(request.organization()),
        context.userType(),
        context.userLanguage(),
        context.userTaskContext(),
        context.setting(),
        context.settingContext(),
        null,
        null,
        List.of(),
        logic,
        FhirModelResolverCache.resolverForVersion(FhirVersionEnum.R4),
        null);
  }

  private static @Nullable IIdType id(@Nullable Reference reference) {
    return reference == null ? null : new IdType(reference.getReference());
  }
}
