package org.kyphoplasty.server.clients;

import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;

/** LHC-Forms shows every published form, prefilled, and its answers become clinical data. */
class LhcFormsIT {
  @OnH2
  void rendersEveryForm(FhirServer server) throws Exception {
    NodeScripts.passInBrowser("lhc-forms.test.mjs", server);
  }
}
