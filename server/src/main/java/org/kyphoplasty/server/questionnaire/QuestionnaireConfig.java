package org.kyphoplasty.server.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.kyphoplasty.server.apply.ApplyProperties;
import org.kyphoplasty.server.apply.Inputs;
import org.kyphoplasty.server.apply.Releases;
import org.kyphoplasty.server.apply.TimeLimit;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.clinical.PatientCharts;
import org.kyphoplasty.server.clinical.StoredEntries;
import org.kyphoplasty.server.questionnaire.extract.Extractor;
import org.kyphoplasty.server.questionnaire.form.FhirPath;
import org.kyphoplasty.server.questionnaire.populate.Populator;
import org.kyphoplasty.server.questionnaire.response.ResponseCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires forms. */
@Configuration(proxyBeanMethods = false)
class QuestionnaireConfig {
  @Bean
  FhirPath formFhirPath(FhirContext fhir) {
    return new FhirPath(fhir);
  }

  @Bean
  Forms forms(ArtifactStore store, Releases releases, FhirPath fhirPath) {
    return new Forms(store, releases, fhirPath);
  }

  @Bean
  QuestionnaireProvider questionnaireProvider(
      Releases releases, Forms forms, Inputs inputs, ApplyProperties limits, FhirPath fhirPath) {
    return new QuestionnaireProvider(
        new PopulateOperation(
            releases, new QuestionnaireChoice(forms), inputs, limits, new Populator(fhirPath)));
  }

  @Bean
  ResponseCheck responseCheck(FhirPath fhirPath) {
    return new ResponseCheck(fhirPath);
  }

  @Bean
  ResponseContexts responseContexts(
      StoredEntries entries, PatientCharts charts, Releases releases) {
    return new ResponseContexts(entries, charts, releases);
  }

  @Bean
  ResponseExtraction responseExtraction(
      FhirContext fhir,
      StoredEntries entries,
      PatientCharts charts,
      ResponseContexts contexts,
      ResponseCheck check,
      FhirPath fhirPath) {
    return new ResponseExtraction(
        fhir, entries, charts, contexts, check, new Extractor(fhir, fhirPath));
  }

  @Bean
  QuestionnaireResponseProvider questionnaireResponseProvider(
      Forms forms, DaoRegistry daos, ResponseExtraction extraction, ApplyProperties limits) {
    return new QuestionnaireResponseProvider(
        new ExtractOperation(forms, daos, extraction, new TimeLimit(limits.timeout())));
  }

  @Bean
  StoredResponses storedResponses(
      Forms forms,
      ResponseCheck check,
      ResponseContexts contexts,
      ResponseExtraction extraction,
      ApplyProperties limits,
      ObjectProvider<IFhirSystemDao<Bundle, Meta>> store) {
    return new StoredResponses(
        forms, check, contexts, extraction, new TimeLimit(limits.timeout()), store);
  }
}
