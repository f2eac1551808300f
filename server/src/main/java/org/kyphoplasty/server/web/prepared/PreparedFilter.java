package org.kyphoplasty.server.web.prepared;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.IServerAddressStrategy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.config.WireFormat;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets the FHIR servlet answer a hot request once per snapshot, and gives its bytes to all who ask
 * the same after that ({@link HotRequest}). What has to see each request, such as sign-in or audit,
 * belongs in a filter ahead of this one.
 */
public final class PreparedFilter extends OncePerRequestFilter {
  private final ArtifactStore store;
  private final IServerAddressStrategy addresses;
  private volatile PreparedAnswers answers;

  /**
   * @param addresses gives the FHIR base that links in answers start with
   */
  public PreparedFilter(ArtifactStore store, IServerAddressStrategy addresses) {
    this.store = store;
    this.addresses = addresses;
    this.answers = PreparedAnswers.of(store.current());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    AnswerKey asked = isBareRead(request) ? key(request) : null;
    if (asked == null) {
      chain.doFilter(request, response);
      return;
    }
    PreparedAnswers current = current();
    PreparedAnswer answer = current.find(asked);
    if (answer != null) {
      answer.send(request, response);
    } else if (HotRequest.is(asked, current.snapshot())) {
      prepare(asked, current, request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void prepare(
      AnswerKey asked,
      PreparedAnswers current,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper captured = new ContentCachingResponseWrapper(response);
    chain.doFilter(new PlainRead(request, asked.format()), captured);
    if (captured.getStatus() != HttpServletResponse.SC_OK) {
      captured.copyBodyToResponse();
      return;
    }
    PreparedAnswer answer = new PreparedAnswer(request, captured, captured.getContentAsByteArray());
    current.keep(asked, answer);
    answer.send(request, response);
  }

  private PreparedAnswers current() {
    PreparedAnswers current = answers;
    if (current.snapshot() != store.current()) {
      current = PreparedAnswers.of(store.current());
      answers = current;
    }
    return current;
  }

  private @Nullable AnswerKey key(HttpServletRequest request) {
    Optional<EncodingEnum> format = WireFormat.forResponse(request);
    String path = request.getPathInfo();
    String query = request.getQueryString();
    return format.isEmpty() || path == null
        ? null
        : new AnswerKey(
            addresses.determineServerBase(request.getServletContext(), request),
            path,
            query == null ? "" : query,
            format.get());
  }

  private static boolean isBareRead(HttpServletRequest request) {
    String method = request.getMethod();
    return (method.equals("GET") || method.equals("HEAD"))
        && request.getContentLengthLong() <= 0
        && request.getHeader("Transfer-Encoding") == null;
  }
}
