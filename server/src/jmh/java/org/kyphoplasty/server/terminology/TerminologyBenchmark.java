package org.kyphoplasty.server.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.BuiltInSnapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Asks about every code of every published value set in turn, from the parameters of a call to its
 * answer, with our indexes and with HAPI's in-memory terminology support over the same resources.
 * HAPI looks up codes of the project's code system only; it has no others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class TerminologyBenchmark {
  private record Question(ValueSet valueSet, Coding coding) {}

  private final FhirContext fhir = FhirContext.forR4Cached();
  private List<Question> members = List.of();
  private List<Question> own = List.of();
  private Terminology ours;
  private IValidationSupport stock;
  private ValidationSupportContext context;
  private int next;

  /** Loads the package. */
  @Setup
  public void load() {
    ArtifactSnapshot snapshot = BuiltInSnapshot.load(fhir);
    ours = Terminology.of(snapshot, fhir, new Units());
    PrePopulatedValidationSupport published = new PrePopulatedValidationSupport(fhir);
    snapshot.all("ValueSet").forEach(published::addValueSet);
    snapshot.all("CodeSystem").forEach(published::addCodeSystem);
    stock =
        new ValidationSupportChain(
            ValidationSupportChain.CacheConfiguration.disabled(),
            new DefaultProfileValidationSupport(fhir),
            published,
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir));
    context = new ValidationSupportContext(stock);
    members =
        snapshot.all("ValueSet").stream()
            .map(ValueSet.class::cast)
            .flatMap(
                set ->
                    set.getExpansion().getContains().stream()
                        .map(c -> new Question(set, new Coding(c.getSystem(), c.getCode(), null))))
            .toList();
    String system =
        ((CodeSystem) snapshot.read("CodeSystem", "kyphoplasty").orElseThrow()).getUrl();
    own = members.stream().filter(q -> q.coding().getSystem().equals(system)).toList();
  }

  private Question turn(List<Question> questions) {
    next = (next + 1) % questions.size();
    return questions.get(next);
  }

  private static SystemRequestDetails call(String... parameters) {
    SystemRequestDetails request = new SystemRequestDetails();
    request.setRequestType(RequestTypeEnum.GET);
    Map<String, String[]> named = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      named.put(parameters[i], new String[] {parameters[i + 1]});
    }
    request.setParameters(named);
    return request;
  }

  /** Ours: {@code ValueSet/$validate-code}. */
  @Benchmark
  public Object validateCode() {
    Question asked = turn(members);
    return ValidateCodeOperation.validate(
        null,
        call(
            "url",
            asked.valueSet().getUrl(),
            "system",
            asked.coding().getSystem(),
            "code",
            asked.coding().getCode()),
        ours);
  }

  /** HAPI: the same. */
  @Benchmark
  public Object validateCodeStock() {
    Question asked = turn(members);
    return stock.validateCodeInValueSet(
        context,
        new ConceptValidationOptions(),
        asked.coding().getSystem(),
        asked.coding().getCode(),
        null,
        asked.valueSet());
  }

  /** Ours: {@code CodeSystem/$lookup}. */
  @Benchmark
  public Object lookup() {
    Question asked = turn(own);
    return LookupOperation.lookup(
        call("system", asked.coding().getSystem(), "code", asked.coding().getCode()), ours);
  }

  /** HAPI: the same. */
  @Benchmark
  public Object lookupStock() {
    Question asked = turn(own);
    return stock
        .lookupCode(
            context, new LookupCodeRequest(asked.coding().getSystem(), asked.coding().getCode()))
        .toParameters(fhir, null);
  }

  /** Ours: {@code ValueSet/$expand}. */
  @Benchmark
  public Object expand() {
    return ExpandOperation.expand(null, call("url", turn(members).valueSet().getUrl()), ours);
  }

  /** HAPI: the same. */
  @Benchmark
  public Object expandStock() {
    return stock.expandValueSet(context, new ValueSetExpansionOptions(), turn(members).valueSet());
  }
}
