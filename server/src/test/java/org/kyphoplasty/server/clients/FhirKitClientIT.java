package org.kyphoplasty.server.clients;

import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;

/** The client fhir-kit-client reads, searches, writes, and runs the operations. */
class FhirKitClientIT {
  @OnEachDatabase
  void readsWritesAndRunsOperations(FhirServer server) throws Exception {
    NodeScripts.pass("fhir-kit-client.test.mjs", server);
  }
}
