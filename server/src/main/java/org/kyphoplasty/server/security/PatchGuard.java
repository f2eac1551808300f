package org.kyphoplasty.server.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * Refuses a patch that takes work or memory beyond all proportion to its length: each operation
 * goes over the whole resource, {@code copy} of JSON Patch can double it, and FHIRPath can go over
 * it many times ({@link PatchPath}).
 */
@Interceptor
public final class PatchGuard {
  private static final int MOST_OPERATIONS = 200;
  private static final int MOST_COPIES = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  PatchGuard() {}

  /** Called by HAPI before it patches, also for an entry of a Bundle. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
  public void check(PrePatchDetails patch) {
    if (patch.getPatchType() == PatchTypeEnum.JSON_PATCH) {
      checkJson(patch.getPatchBody());
    } else if (patch.getFhirPatchBody() instanceof Parameters operations) {
      checkFhirPath(operations);
    }
  }

  private static void checkJson(String body) {
    JsonNode operations;
    try {
      operations = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      // The patch itself says what is wrong with the text.
      return;
    }
    checkCount(operations.size());
    long copies =
        StreamSupport.stream(operations.spliterator(), false)
            .filter(operation -> operation.path("op").asText().equals("copy"))
            .count();
    if (copies > MOST_COPIES) {
      throw new UnprocessableEntityException(
          "A JSON Patch may have "
              + MOST_COPIES
              + " copy operations, since each can double the resource. Send the values in add.");
    }
  }

  private static void checkFhirPath(Parameters operations) {
    checkCount(operations.getParameter().size());
    operations
        .getParameter()
        .forEach(operation -> operation.getPart().forEach(PatchGuard::checkPath));
  }

  private static void checkPath(ParametersParameterComponent part) {
    if ("path".equals(part.getName()) && part.getValue() != null) {
      PatchPath.refuse(String.valueOf(part.getValue().primitiveValue()))
          .ifPresent(
              why -> {
                throw new UnprocessableEntityException("A path of the patch " + why + ".");
              });
    }
  }

  private static void checkCount(int operations) {
    if (operations > MOST_OPERATIONS) {
      throw new UnprocessableEntityException(
          "A patch may have "
              + MOST_OPERATIONS
              + " operations. Send several, or the whole resource by PUT.");
    }
  }
}
