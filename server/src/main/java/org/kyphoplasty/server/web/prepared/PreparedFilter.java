package org.kyphoplasty.server.web.prepared;

import ca.uhn.fhir.rest.api.EncodingEnum;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kyphoplasty.server.artifact.ArtifactStore;
import org.kyphoplasty.server.config.WireFormat;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets the FHIR servlet answer a hot request once per snapshot, and gives its bytes to all who ask
 * the same after that ({@link HotRequest}). What has to see each request, such as sign-in or audit,
 * belongs in a filter ahead of this one.
 */
public final class PreparedFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient ArtifactStore store;
  private transient volatile PreparedAnswers answers;

  /**
   * @param store holds the artifacts, and changes its snapshot when they change
   */
  public PreparedFilter(ArtifactStore store) {
    this.store = store;
    this.answers = PreparedAnswers.of(store.current());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isBareRead(request)) {
      chain.doFilter(request, response);
      return;
    }
    SentRequest sent = SentRequest.of(request);
    PreparedAnswers current = current();
    PreparedAnswer answer = current.find(sent);
    if (answer != null) {
      answer.send(request, response);
      return;
    }
    Optional<EncodingEnum> format = WireFormat.forResponse(request);
    if (format.isPresent() && isHot(request, sent, current)) {
      prepare(sent, format.get(), current, request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isHot(
      HttpServletRequest request, SentRequest sent, PreparedAnswers current) {
    String below = request.getPathInfo();
    return below != null && HotRequest.is(below, sent.query(), current.snapshot());
  }

  private void prepare(
      SentRequest sent,
      EncodingEnum format,
      PreparedAnswers current,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper captured = new ContentCachingResponseWrapper(response);
    chain.doFilter(new PlainRead(request, format), captured);
    if (captured.getStatus() != HttpServletResponse.SC_OK) {
      captured.copyBodyToResponse();
      return;
    }
    PreparedAnswer answer = new PreparedAnswer(request, captured, captured.getContentAsByteArray());
    current.keep(sent, answer);
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

  private static boolean isBareRead(HttpServletRequest request) {
    String method = request.getMethod();
    return (method.equals("GET") || method.equals("HEAD"))
        && request.getContentLengthLong() <= 0
        && request.getHeader("Transfer-Encoding") == null;
  }
}
