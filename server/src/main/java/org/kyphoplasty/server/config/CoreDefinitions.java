package org.kyphoplasty.server.config;

import ca.uhn.fhir.context.FhirContext;

/**
 * FHIR's own definitions, which HAPI reads once per process from 32 MB of XML for whatever
 * evaluates FHIRPath or validates.
 */
public final class CoreDefinitions {
  private CoreDefinitions() {}

  /**
   * Has them read by a thread of its own, while the caller starts the rest. Who needs them sooner
   * waits for them; what fails here fails there, and is told there.
   */
  public static void readBeside() {
    Thread reader =
        new Thread(() -> FhirContext.forR4Cached().newFhirPath(), "fhir-core-definitions");
    reader.setDaemon(true);
    reader.start();
  }
}
