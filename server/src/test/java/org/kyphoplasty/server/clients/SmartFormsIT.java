package org.kyphoplasty.server.clients;

import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;

/** Smart Forms shows every published form, prefilled. */
class SmartFormsIT {
  @OnH2
  void rendersEveryForm(FhirServer server) throws Exception {
    NodeScripts.passInBrowser("smart-forms.test.mjs", server);
  }
}
