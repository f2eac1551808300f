package org.kyphoplasty.server.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import org.kyphoplasty.server.config.PlainProvider;

/** HAPI's FHIR endpoint with the providers that the parts of the server contribute. */
class FhirServlet extends RestfulServer {
  private static final long serialVersionUID = 1L;

  FhirServlet(
      FhirContext fhirContext,
      IInterceptorService interceptors,
      IPagingProvider paging,
      List<IResourceProvider> resourceProviders,
      List<PlainProvider> plainProviders) {
    super(fhirContext);
    setInterceptorService(interceptors);
    setPagingProvider(paging);
    registerProviders(resourceProviders);
    registerProviders(plainProviders);
  }
}
