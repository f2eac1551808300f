package org.kyphoplasty.server.artifact;

import java.util.Map;
import org.kyphoplasty.server.testing.FhirServer;

/**
 * One server for all tests of published artifacts, with a package that has a value for every search
 * parameter of every published type.
 */
final class ArtifactServer {
  static final String CONTENT = "src/test/resources/content";
  static final FhirServer SERVER = FhirServer.startWith(Map.of("kyphoplasty.content", CONTENT));

  private ArtifactServer() {}
}
