package org.kyphoplasty.server.clients;

import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;

/** The OpenAPI page calls the operations with its examples. */
class OpenApiPageIT {
  @OnH2
  void callsOperationsWithTheirExamples(FhirServer server) throws Exception {
    NodeScripts.passInBrowser("openapi-page.test.mjs", server);
  }
}
