package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hl7.fhir.r4.model.Endpoint;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.apply.logic.Deadline;

/**
 * Another FHIR server during one call; all that it answers together is bounded in size and time.
 */
final class RemoteServer {
  private static final int BAD_GATEWAY = 502;

  private final FhirContext fhir;
  private final HttpClient http;
  private final Endpoint endpoint;
  private final Deadline deadline;
  private long left;

  /**
   * @param endpoint its headers are sent with every request
   * @param mostBytes of all answers together
   */
  RemoteServer(
      FhirContext fhir, HttpClient http, Endpoint endpoint, Deadline deadline, long mostBytes) {
    this.fhir = fhir;
    this.http = http;
    this.endpoint = endpoint;
    this.deadline = deadline;
    this.left = mostBytes;
  }

  /**
   * The resource at an address; empty if there is none.
   *
   * @throws UnclassifiedServerFailureException 502 if the server answers with anything else
   * @throws org.kyphoplasty.server.apply.logic.EvaluationTimeout if the time is over
   */
  Optional<Resource> get(String url) {
    deadline.check();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(url))
            .header("Accept", "application/fhir+json")
            .header("Prefer", "handling=strict");
    endpoint.getHeader().forEach(header -> addHeader(request, header.getValue()));
    HttpResponse<byte[]> response = answer(request.build());
    left -= response.body().length;
    return switch (response.statusCode()) {
      case 200 -> Optional.of(parse(response.body()));
      case 404, 410 -> Optional.empty();
      default -> throw badGateway("status " + response.statusCode());
    };
  }

  private static URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      throw badGateway("a page at no address");
    }
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, info -> new BoundedBody(left));
    try {
      return answer.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw badGateway(
          e.getCause() instanceof BoundedBody.TooLarge
              ? "more data than is allowed (kyphoplasty.apply.max-endpoint-data)"
              : "no FHIR resource");
    } catch (TimeoutException e) {
      answer.cancel(true);
      deadline.check();
      throw badGateway("nothing in time");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw badGateway("an interruption");
    }
  }

  private Resource parse(byte[] body) {
    try {
      return (Resource) fhir.newJsonParser().parseResource(new ByteArrayInputStream(body));
    } catch (DataFormatException e) {
      throw badGateway("no FHIR resource");
    }
  }

  private static void addHeader(HttpRequest.Builder request, String header) {
    int colon = header.indexOf(':');
    if (colon > 0) {
      addHeader(request, header.substring(0, colon).strip(), header.substring(colon + 1).strip());
    }
  }

  private static void addHeader(HttpRequest.Builder request, String name, String value) {
    try {
      request.header(name, value);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("A header of the dataEndpoint cannot be sent");
    }
  }

  /** The failure to tell of a server that does not answer as it should. */
  static UnclassifiedServerFailureException badGateway(String what) {
    return new UnclassifiedServerFailureException(
        BAD_GATEWAY, "The dataEndpoint answered with " + what);
  }
}
