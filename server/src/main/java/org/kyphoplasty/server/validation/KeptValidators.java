package org.kyphoplasty.server.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.validation.IValidationContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HAPI's validator module, which keeps HL7's validators for the next JSON resource. HAPI makes one
 * for each, and each reads a table of 21,000 OIDs first, which takes most of an ordinary call. The
 * findings are HAPI's. XML is left to HAPI.
 */
final class KeptValidators extends FhirInstanceValidator {
  /** Bounds what a validator gathers. */
  private static final int USES = 200;

  private static final String MIME_TYPES = "http://hl7.org/fhir/ValueSet/mimetypes";
  private static final List<String> UNKNOWN_PROFILE =
      List.of(
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN,
          I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final class Kept {
    private final InstanceValidator validator;
    private int uses;

    private Kept(InstanceValidator validator) {
      this.validator = validator;
    }
  }

  private final IValidationSupport support;
  private volatile Queue<Kept> idle = new ConcurrentLinkedQueue<>();
  private volatile ConvertedDefinitions definitions;

  KeptValidators(IValidationSupport support) {
    super(support);
    this.support = support;
    this.definitions = new ConvertedDefinitions(support);
    setAnyExtensionsAllowed(true);
    setErrorForUnknownProfiles(false);
  }

  /** Forgets also the validators, since they remember definitions. */
  @Override
  public void invalidateCaches() {
    super.invalidateCaches();
    definitions = new ConvertedDefinitions(support);
    idle = new ConcurrentLinkedQueue<>();
  }

  @Override
  protected WorkerContextValidationSupportAdapter provideWorkerContext() {
    return definitions;
  }

  @Override
  protected List<ValidationMessage> validate(IValidationContext<?> context) {
    if (context.getResourceAsStringEncoding() != EncodingEnum.JSON) {
      return super.validate(context);
    }
    List<StructureDefinition> known = new ArrayList<>();
    List<ValidationMessage> unknown = new ArrayList<>();
    for (String url : profiles(context)) {
      StructureDefinition profile =
          provideWorkerContext().fetchResource(StructureDefinition.class, url);
      if (profile == null) {
        unknown.add(unknownProfile(url));
      } else {
        known.add(profile);
      }
    }
    List<ValidationMessage> found = validate(context, known);
    if (known.isEmpty()) {
      found.addAll(unknown);
    }
    found.removeIf(KeptValidators::isOfNoUse);
    found.stream()
        .filter(message -> isUnknownProfile(message))
        .forEach(message -> message.setLevel(IssueSeverity.WARNING));
    return found;
  }

  private List<ValidationMessage> validate(
      IValidationContext<?> context, List<StructureDefinition> profiles) {
    Queue<Kept> pool = idle;
    Kept kept = Objects.requireNonNullElseGet(pool.poll(), () -> new Kept(newValidator()));
    List<ValidationMessage> messages = new ArrayList<>();
    kept.validator.validate(
        context.getOptions().getAppContext(),
        messages,
        new ByteArrayInputStream(context.getResourceAsString().getBytes(StandardCharsets.UTF_8)),
        FhirFormat.JSON,
        profiles);
    // One that failed is not used again.
    kept.uses++;
    if (kept.uses < USES) {
      pool.add(kept);
    }
    return messages;
  }

  private static ValidationMessage unknownProfile(String url) {
    ValidationMessage message = new ValidationMessage();
    message.setMessageId(I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN);
    message.setMessage("Invalid profile. Failed to retrieve profile with url=" + url);
    return message;
  }

  private static boolean isUnknownProfile(ValidationMessage message) {
    return message.getMessageId() != null && UNKNOWN_PROFILE.contains(message.getMessageId());
  }

  /** What HAPI leaves out. */
  private static boolean isOfNoUse(ValidationMessage message) {
    String id = message.getMessageId();
    return I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE.equals(id)
        || (I18nConstants.TERMINOLOGY_TX_VALUESET_NOTFOUND.equals(id)
            && message.getMessage().contains(MIME_TYPES));
  }

  private static Set<String> profiles(IValidationContext<?> context) {
    Set<String> urls = new LinkedHashSet<>(context.getOptions().getProfiles());
    try {
      for (JsonNode claimed :
          JSON.readTree(context.getResourceAsString()).path("meta").path("profile")) {
        urls.add(claimed.asText());
      }
    } catch (JsonProcessingException e) {
      // The validator itself says what is wrong with the text.
      return urls;
    }
    return urls;
  }

  /** Set as HAPI sets its own. */
  private InstanceValidator newValidator() {
    var context = provideWorkerContext();
    InstanceValidator validator =
        new InstanceValidator(
            context,
            new NullEvaluationContext(),
            new XVerExtensionManagerOld(context),
            new ValidatorSession(),
            new ValidatorSettings());
    validator.setAssumeValidRestReferences(isAssumeValidRestReferences());
    validator.setBestPracticeWarningLevel(getBestPracticeWarningLevel());
    validator.setAnyExtensionsAllowed(isAnyExtensionsAllowed());
    validator.setResourceIdRule(IdStatus.OPTIONAL);
    validator.setNoTerminologyChecks(isNoTerminologyChecks());
    validator.setErrorForUnknownProfiles(isErrorForUnknownProfiles());
    validator.setUnknownCodeSystemsCauseErrors(true);
    validator.setFetcher(getValidatorResourceFetcher());
    validator.setPolicyAdvisor(getValidatorPolicyAdvisor());
    validator.setNoExtensibleWarnings(isNoExtensibleWarnings());
    validator.setNoBindingMsgSuppressed(isNoBindingMsgSuppressed());
    validator.setAllowExamples(isAllowExamples());
    validator.setAllowXsiLocation(true);
    return validator;
  }
}
