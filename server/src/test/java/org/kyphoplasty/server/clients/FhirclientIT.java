package org.kyphoplasty.server.clients;

import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnEachDatabase;

/** The client of SMART apps, fhirclient, reads, searches, writes, and runs the operations. */
class FhirclientIT {
  @OnEachDatabase
  void readsWritesAndRunsOperations(FhirServer server) throws Exception {
    NodeScripts.pass("fhirclient.test.mjs", server);
  }
}
