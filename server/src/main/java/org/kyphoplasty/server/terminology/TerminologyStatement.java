package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.TerminologyCapabilities;
import org.hl7.fhir.r4.model.TerminologyCapabilities.CapabilityStatementKind;
import org.hl7.fhir.r4.model.TerminologyCapabilities.TerminologyCapabilitiesCodeSystemComponent;
import org.hl7.fhir.r4.model.TerminologyCapabilities.TerminologyCapabilitiesExpansionComponent;
import org.kyphoplasty.server.config.Interaction;
import org.springframework.boot.info.BuildProperties;

/**
 * {@code metadata?mode=terminology} (<a
 * href="http://hl7.org/fhir/R4/terminologycapabilities.html">R4</a>), which HAPI's own statement
 * cannot be.
 */
@Interceptor
public final class TerminologyStatement {
  /** R5's {@code TerminologyCapabilities.codeSystem.content}, as its extension for R4. */
  private static final String CONTENT =
      "http://hl7.org/fhir/5.0/StructureDefinition/extension-TerminologyCapabilities.codeSystem.content";

  private final Terminologies terminologies;
  private final BuildProperties build;

  TerminologyStatement(Terminologies terminologies, BuildProperties build) {
    this.terminologies = terminologies;
    this.build = build;
  }

  /** Called by HAPI; false says that the request is answered. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public boolean answer(ServletRequestDetails request) throws IOException {
    String[] mode = request.getParameters().get("mode");
    if (!"metadata".equals(request.getOperation())
        || mode == null
        || !mode[0].equals("terminology")) {
      return true;
    }
    Interaction.note(request.getServletRequest(), null, "capabilities");
    RestfulServerUtils.streamResponseAsResource(
        request.getServer(),
        statement(request.getFhirServerBase()),
        Set.of(SummaryEnum.FALSE),
        200,
        false,
        request.isRespondGzip(),
        request);
    return false;
  }

  private TerminologyCapabilities statement(String base) {
    TerminologyCapabilities statement = new TerminologyCapabilities();
    statement.setId("kyphoplasty-terminology");
    statement.setName("KyphoplastyTerminology").setVersion(build.getVersion());
    statement.setStatus(PublicationStatus.ACTIVE).setKind(CapabilityStatementKind.INSTANCE);
    statement.setDate(Date.from(build.getTime()));
    statement.getSoftware().setName("Kyphoplasty Pathway on FHIR").setVersion(build.getVersion());
    statement
        .getImplementation()
        .setDescription("The terminology that the kyphoplasty care pathway uses")
        .setUrl(base);
    CodeSystems systems = terminologies.current().systems();
    systems.published().forEach(system -> add(statement, system));
    systems.fragments().forEach(fragment -> add(statement, fragment.url(), systems));
    statement.setExpansion(expansion());
    statement.getValidateCode().setTranslations(true);
    statement.getTranslation().setNeedsMap(false);
    return statement;
  }

  private static void add(TerminologyCapabilities statement, String url, CodeSystems systems) {
    systems.find(url).ifPresent(system -> add(statement, system));
  }

  private static void add(TerminologyCapabilities statement, CodeSource system) {
    TerminologyCapabilitiesCodeSystemComponent listed = statement.addCodeSystem();
    listed.setUri(system.url());
    listed.setSubsumption(
        system instanceof DefinedSystem defined && defined.isOfKinds() && !system.isFragment());
    listed.addExtension(CONTENT, new CodeType(system.isFragment() ? "fragment" : "complete"));
    if (system.version() != null) {
      listed.addVersion().setCode(system.version()).setIsDefault(true);
    }
  }

  private static TerminologyCapabilitiesExpansionComponent expansion() {
    TerminologyCapabilitiesExpansionComponent expansion =
        new TerminologyCapabilitiesExpansionComponent();
    expansion.setHierarchical(false).setPaging(true).setIncomplete(false);
    expansion.setTextFilter(
        "Each word of the filter must occur in the code or in one of its names, in any language;"
            + " case and accents do not count.");
    new TreeSet<>(ExpandRequest.KNOWN).forEach(name -> expansion.addParameter().setName(name));
    return expansion;
  }
}
