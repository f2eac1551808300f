package org.kyphoplasty.server.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.kyphoplasty.server.testing.FhirServer;
import org.kyphoplasty.server.testing.OnH2;
import org.kyphoplasty.server.testing.Reply;

/** An artifact with all that it needs, as one Bundle. */
class PackageOperationIT {
  private static final String URL = "http://kyphoplasty-pathway.org/fhir/";
  private static final String PLAN = "PlanDefinition/kyphoplasty-pathway";
  private static final Pattern NAMED =
      Pattern.compile(
          "\""
              + URL
              + "((?:[A-Z][A-Za-z]+Definition|Questionnaire|Library|ValueSet|CodeSystem)/[\\w.-]+)");

  private static Bundle pack(FhirServer server, String call) {
    Reply reply = server.get(call);
    assertThat(reply.status()).as(call).isEqualTo(200);
    return reply.as(Bundle.class);
  }

  private static Set<String> names(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .map(each -> each.fhirType() + "/" + each.getIdPart())
        .collect(Collectors.toSet());
  }

  private static <T extends Resource> List<T> all(Bundle bundle, Class<T> type) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** What the text of all entries names, found without the model that the server uses. */
  private static Set<String> named(Bundle bundle) {
    Set<String> named = new HashSet<>();
    NAMED
        .matcher(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle))
        .results()
        .map(match -> match.group(1))
        .forEach(named::add);
    return named;
  }

  @OnH2
  void nothingThatAnEntryNamesIsMissing(FhirServer server) {
    for (String artifact :
        new String[] {
          PLAN,
          "Questionnaire/kyphoplasty-preop-intake",
          "Measure/kyphoplasty-same-day-discharge",
          "Library/KyphoplastyEligibilityLogic",
          "ActivityDefinition/propose-kyphoplasty"
        }) {
      Bundle bundle = pack(server, artifact + "/$package");
      assertThat(names(bundle)).as(artifact).contains(artifact).containsAll(named(bundle));
      assertThat(names(bundle)).as(artifact).hasSameSizeAs(bundle.getEntry());
    }
  }

  @OnH2
  void aPlanComesReadyToRun(FhirServer server) {
    Bundle bundle = pack(server, PLAN + "/$package");

    assertThat(bundle.getType()).isEqualTo(BundleType.TRANSACTION);
    assertThat(bundle.getEntryFirstRep().getResource().getIdPart())
        .isEqualTo("kyphoplasty-pathway");
    assertThat(bundle.getEntry())
        .allSatisfy(
            entry -> {
              String path = entry.getResource().fhirType() + "/" + entry.getResource().getIdPart();
              assertThat(entry.getRequest().getMethod()).isEqualTo(HTTPVerb.PUT);
              assertThat(entry.getRequest().getUrl()).isEqualTo(path);
              assertThat(entry.getFullUrl())
                  .isEqualTo(isOfOthers(entry.getResource()) ? othersUrl(entry) : URL + path);
            });
    assertThat(all(bundle, Library.class))
        .isNotEmpty()
        .allSatisfy(
            library ->
                assertThat(library.getContent())
                    .extracting(Attachment::getContentType)
                    .contains("application/elm+json"));
    assertThat(all(bundle, ValueSet.class))
        .isNotEmpty()
        .allSatisfy(set -> assertThat(set.getExpansion().getTotal()).isPositive());
    assertThat(all(bundle, StructureDefinition.class))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.hasSnapshot()).isTrue());
    assertThat(bundle.getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .contains("ActivityDefinition", "Questionnaire", "CodeSystem")
        .doesNotContain("ImplementationGuide", "OperationDefinition", "Measure");
  }

  @OnH2
  void theGuideAndTheManifestGiveAll(FhirServer server) {
    int published =
        server
            .get("ImplementationGuide/org.kyphoplasty.pathway/$package?count=0")
            .as(Bundle.class)
            .getTotal();
    Bundle guide = pack(server, "ImplementationGuide/org.kyphoplasty.pathway/$package");
    Bundle manifest = pack(server, "Library/org.kyphoplasty.pathway.manifest/$package");

    assertThat(guide.getEntry()).hasSize(published);
    assertThat(names(guide)).containsAll(names(manifest));
    for (String type : new String[] {"PlanDefinition", "Measure", "ValueSet", "ConceptMap"}) {
      int all = server.get(type + "?_summary=count").as(Bundle.class).getTotal();
      assertThat(names(guide)).filteredOn(name -> name.startsWith(type + "/")).hasSize(all);
      assertThat(names(manifest)).filteredOn(name -> name.startsWith(type + "/")).hasSize(all);
    }
  }

  @OnH2
  void everyWayOfAskingGivesTheSame(FhirServer server) {
    String expected = server.get(PLAN + "/$package").body();
    String url = URL + PLAN;
    Parameters none = new Parameters();
    Parameters named = new Parameters().addParameter("url", new UriType(url));
    named.addParameter("version", "0.1.0");

    assertThat(server.post(PLAN + "/$package", none).body()).isEqualTo(expected);
    assertThat(server.get("PlanDefinition/$package?url=" + url).body()).isEqualTo(expected);
    assertThat(server.get("PlanDefinition/$package?canonical=" + url + "%7C0.1.0").body())
        .isEqualTo(expected);
    assertThat(server.post("PlanDefinition/$package", named).body()).isEqualTo(expected);
    assertThat(server.get(PLAN + "/$package?packageOnly=true").body()).isEqualTo(expected);
  }

  @OnH2
  void contentIsChosenByKind(FhirServer server) {
    Bundle terminology = pack(server, PLAN + "/$package?include=terminology");
    assertThat(all(terminology, ValueSet.class)).isNotEmpty();
    assertThat(terminology.getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .containsOnly("PlanDefinition", "ValueSet", "CodeSystem");
    assertThat(all(pack(server, PLAN + "/$package?include=extensions"), StructureDefinition.class))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.getType()).isEqualTo("Extension"));
    assertThat(names(pack(server, PLAN + "/$package?include=artifact"))).containsExactly(PLAN);
    assertThat(names(pack(server, PLAN + "/$package?include=artifact&include=knowledge")))
        .isEqualTo(names(pack(server, PLAN + "/$package?include=knowledge")));
  }

  @OnH2
  void partsAreCollections(FhirServer server) {
    Bundle whole = pack(server, PLAN + "/$package?bundleType=collection");
    assertThat(whole.getType()).isEqualTo(BundleType.COLLECTION);
    assertThat(whole.getEntryFirstRep().hasRequest()).isFalse();

    int total = pack(server, PLAN + "/$package?count=0").getTotal();
    assertThat(whole.getEntry()).hasSize(total);
    Bundle first = pack(server, PLAN + "/$package?count=100");
    Bundle rest = pack(server, PLAN + "/$package?offset=100");
    assertThat(first.getType()).isEqualTo(BundleType.COLLECTION);
    assertThat(first.getEntry()).hasSize(100);
    assertThat(rest.getEntry()).hasSize(total - 100);
    assertThat(names(first)).doesNotContainAnyElementsOf(names(rest));
  }

  @OnH2
  void aPackageIsNotSentTwiceAndGoesCompressed(FhirServer server) {
    Reply first = server.get(PLAN + "/$package");
    String tag = first.header("ETag").orElseThrow();
    assertThat(server.get(PLAN + "/$package", "If-None-Match", tag).status()).isEqualTo(304);
    Reply compressed = server.get(PLAN + "/$package", "Accept-Encoding", "gzip");
    assertThat(compressed.header("Content-Encoding")).contains("gzip");
    assertThat(Integer.parseInt(compressed.header("Content-Length").orElseThrow()))
        .isLessThan(first.body().length() / 4);
    assertThat(server.get(PLAN + "/$package", "Accept", "application/fhir+xml").body())
        .contains("<Bundle xmlns=\"http://hl7.org/fhir\">");
  }

  @OnH2
  void whatCannotBeGivenIsRefused(FhirServer server) {
    refused(server, PLAN + "/$package?include=tests", 400, "/packages");
    refused(server, PLAN + "/$package?include=everything", 400, "terminology");
    refused(server, PLAN + "/$package?bundleType=batch", 400, "transaction or collection");
    refused(server, PLAN + "/$package?count=-1", 400, "zero or more");
    refused(server, PLAN + "/$package?capability=executable", 400, "'capability'");
    refused(server, PLAN + "/$package?terminologyEndpoint=http://x", 400, "terminologyEndpoint");
    refused(server, "PlanDefinition/nothing/$package", 404, "PlanDefinition");
    refused(server, "PlanDefinition/$package", 400, "url");
    refused(server, "Questionnaire/$package?url=" + URL + PLAN, 404, "not published");
  }

  private static void refused(FhirServer server, String call, int status, String told) {
    Reply reply = server.get(call);
    assertThat(reply.status()).as(call).isEqualTo(status);
    assertThat(reply.diagnostics()).as(call).contains(told);
  }

  /** The package holds fragments of two code systems of HL7, which keep their own addresses. */
  private static boolean isOfOthers(Resource resource) {
    return resource instanceof CodeSystem system && !system.getUrl().startsWith(URL);
  }

  private static String othersUrl(BundleEntryComponent entry) {
    String path = entry.getRequest().getUrl();
    String url = ((CodeSystem) entry.getResource()).getUrl();
    return url.endsWith("/" + path)
        ? url
        : "urn:uuid:" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
  }
}
