package org.kyphoplasty.server.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.RequestedActions;
import org.kyphoplasty.stock.StockServer;

/**
 * The package of the root plan, posted to a server that others wrote, is all that this needs to
 * apply the plan.
 */
class StockServerIT {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final String PLAN = "PlanDefinition/kyphoplasty-pathway";
  private static final int PATIENCE = 120_000;

  /** One for each way through the gates that differs in kind; the first call takes seconds. */
  private static final List<String> PATIENTS =
      List.of("active-infection", "eligible-osteoporotic", "nothing-known", "pregnant");

  @OnH2
  void theSameActionsApplyThere(FhirServer ours) {
    String pack = ours.get(PLAN + "/$package").body();
    List<PatientCase> patients =
        PatientCase.readAll(FHIR, Path.of("../profiles/input/tests")).stream()
            .filter(each -> PATIENTS.contains(each.name()))
            .toList();
    SoftAssertions softly = new SoftAssertions();
    try (StockServer stock = StockServer.start()) {
      IGenericClient client = client(stock.base());
      assertThat(
              client
                  .search()
                  .forResource(PlanDefinition.class)
                  .returnBundle(Bundle.class)
                  .execute()
                  .getEntry())
          .isEmpty();
      client.transaction().withBundle(pack).execute();
      for (PatientCase patient : patients) {
        client.transaction().withBundle(stored(patient)).execute();
        CarePlan theirs = apply(client, call(patient));
        CarePlan expected = apply(client(ours.base()), withData(patient));
        softly
            .assertThat(RequestedActions.of(theirs))
            .as(patient.name())
            .isNotEmpty()
            .isEqualTo(RequestedActions.of(expected));
      }
    }
    softly.assertAll();
  }

  private static IGenericClient client(String base) {
    FhirContext context = FhirContext.forR4();
    context.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
    context.getRestfulClientFactory().setSocketTimeout(PATIENCE);
    return context.newRestfulGenericClient(base);
  }

  private static CarePlan apply(IGenericClient client, Parameters call) {
    return client
        .operation()
        .onInstance(new IdType(PLAN))
        .named("$apply")
        .withParameters(call)
        .returnResourceType(CarePlan.class)
        .execute();
  }

  private static Parameters call(PatientCase patient) {
    Parameters call = new Parameters().addParameter("subject", subject(patient));
    call.addParameter().setName("parameters").setResource(patient.parameters());
    return call;
  }

  private static Parameters withData(PatientCase patient) {
    Parameters call = call(patient).addParameter("useServerData", false);
    call.addParameter().setName("data").setResource(patient.given());
    return call;
  }

  private static String subject(PatientCase patient) {
    return patient.given().getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Patient.class::isInstance)
        .map(each -> "Patient/" + each.getIdPart())
        .findFirst()
        .orElseThrow();
  }

  private static Bundle stored(PatientCase patient) {
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (var entry : patient.given().getEntry()) {
      Resource resource = entry.getResource();
      bundle
          .addEntry()
          .setResource(resource)
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(resource.fhirType() + "/" + resource.getIdPart());
    }
    return bundle;
  }
}
