package org.kyphoplasty.server.artifact;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/**
 * Answers every write to a published type with 405 and where to edit it instead. Its hooks are
 * registered as functions, because HAPI logs what an annotated hook throws as a server error.
 */
final class ReadOnlyArtifacts {
  private static final Set<String> WRITES = Set.of("PUT", "PATCH", "DELETE");

  private ReadOnlyArtifacts() {}

  static void guard(IInterceptorService interceptors) {
    interceptors.registerAnonymousInterceptor(
        Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED,
        (pointcut, call) -> refuseWrite(call.get(RequestDetails.class)));
    interceptors.registerAnonymousInterceptor(
        Pointcut.STORAGE_TRANSACTION_PROCESSING,
        (pointcut, call) -> refuseWrites((Bundle) call.get(IBaseBundle.class)));
  }

  private static void refuseWrite(RequestDetails request) {
    String type = request.getResourceName();
    RequestTypeEnum method = request.getRequestType();
    boolean create = method == RequestTypeEnum.POST && request.getOperation() == null;
    if (published(type) && (create || WRITES.contains(method.name()))) {
      throw refusal(type);
    }
  }

  /** HAPI calls this for every transaction, and for each entry of a batch as a transaction. */
  private static void refuseWrites(Bundle bundle) {
    if (bundle.getType() == BundleType.TRANSACTION) {
      bundle.getEntry().stream()
          .map(entry -> writtenType(entry.getRequest()))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(
              type -> {
                throw refusal(type);
              });
    }
  }

  private static Optional<String> writtenType(BundleEntryRequestComponent request) {
    if (!request.hasMethod() || !request.hasUrl()) {
      return Optional.empty();
    }
    List<String> path = List.of(request.getUrl().replaceFirst("\\?.*", "").split("/", -1));
    boolean create = request.getMethod() == HTTPVerb.POST && path.size() == 1;
    return path.stream()
        .filter(ReadOnlyArtifacts::published)
        .filter(type -> create || WRITES.contains(request.getMethod().name()))
        .findFirst();
  }

  private static boolean published(@Nullable String type) {
    return type != null && PublishedTypes.NAMES.contains(type);
  }

  private static MethodNotAllowedException refusal(String type) {
    return new MethodNotAllowedException(
        type
            + " is published with the pathway and read-only here. Edit its source under profiles/"
            + " or terminology/ and build the content package again; to try it out, start the"
            + " server with --kyphoplasty.content=<folder or .tgz>.",
        RequestTypeEnum.GET,
        RequestTypeEnum.HEAD);
  }
}
