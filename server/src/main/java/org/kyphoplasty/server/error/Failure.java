package org.kyphoplasty.server.error;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a Throwable means to a client: a status, and a text that gives nothing internal away. */
public final class Failure {
  /** HAPI's codes for a write against a version that is not the current one. */
  private static final Pattern STALE_VERSION = Pattern.compile("HAPI-0*(961|974|989): ");

  private static final Pattern HAPI_CODE = Pattern.compile("HAPI-\\d+: ");

  /**
   * The search in a text of HAPI's on a conditional write; what it looks for may be a patient's.
   */
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<=match URL ?[\"\\[]).*(?=[\"\\]])|(?<=supplied resource ).*(?= of type )");

  private static final Pattern CONDITION_VALUE = Pattern.compile("=[^&]*");

  private static final Pattern UNREADABLE =
      Pattern.compile("Invalid date/time(/quantity)? format: \".*\"");

  private Failure() {}

  /**
   * The exception to answer with; one of the server's own faults comes back without its message.
   */
  static BaseServerResponseException of(Throwable thrown) {
    if (thrown instanceof ResourceVersionConflictException conflict && isStaleVersion(conflict)) {
      return staleVersion();
    }
    if (thrown instanceof DataFormatException malformed) {
      return new InvalidRequestException(text(malformed));
    }
    if (thrown instanceof BaseServerResponseException known && !isInternal(known)) {
      return known;
    }
    if (isFromPatch(rootCause(thrown))) {
      return new UnprocessableEntityException(
          "The patch cannot be carried out: a path, name or value of it does not fit the resource,"
              + " or a filter in a path is more than this server reads.");
    }
    return new InternalErrorException(
        "The server could not finish this request because of a fault of its own. Its log tells the"
            + " cause under the request id given here.");
  }

  /**
   * The exception to answer with, its OperationOutcome included; a fault of the server is logged.
   */
  public static BaseServerResponseException answer(Throwable thrown) {
    BaseServerResponseException failure = of(thrown);
    if (failure.getStatusCode() >= 500) {
      FaultLog.write(thrown);
    }
    failure.setOperationOutcome(Outcomes.of(failure));
    return failure;
  }

  /** The answer to a write against a version that is not the current one. */
  public static PreconditionFailedException staleVersion() {
    return new PreconditionFailedException(
        "The resource is not in the version of If-Match, or not there at all. Read it again, apply"
            + " the change to what it is now, and send its new version.");
  }

  /** Whether a write named a version that is not the current one; FHIR answers that with 412. */
  public static boolean isStaleVersion(BaseServerResponseException thrown) {
    String message = thrown.getMessage();
    return thrown instanceof ResourceVersionConflictException
        && message != null
        && STALE_VERSION.matcher(message).find();
  }

  /** The message without HAPI's internal code and without values of a search. */
  static String text(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? "" : withoutValues(HAPI_CODE.matcher(message).replaceAll(""));
  }

  private static String withoutValues(String message) {
    String readable =
        UNREADABLE
            .matcher(message)
            .replaceAll(
                "A date, time or quantity cannot be read: write 2026-03-01, or ge2026-03-01");
    return CONDITION
        .matcher(readable)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(CONDITION_VALUE.matcher(found.group()).replaceAll("=…")));
  }

  /** HAPI's FHIRPath Patch checks little, and stumbles where a path leads to nothing. */
  private static boolean isFromPatch(Throwable cause) {
    return cause instanceof RuntimeException
        && Stream.of(cause.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(frame -> !frame.startsWith("java.") && !frame.startsWith("jdk."))
            .findFirst()
            .filter(frame -> frame.startsWith("ca.uhn.fhir.jpa.patch."))
            .isPresent();
  }

  private static Throwable rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Nobody writes an internal error for a client to read; a database may speak in it. */
  private static boolean isInternal(BaseServerResponseException thrown) {
    return thrown instanceof InternalErrorException;
  }
}
