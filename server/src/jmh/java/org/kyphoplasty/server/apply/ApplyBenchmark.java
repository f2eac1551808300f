package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
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
 * Applies the whole pathway to every test patient in turn, in memory, with our engine and with the
 * clinical-reasoning library.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 3, time = 10)
public class ApplyBenchmark {
  private static final String PLAN = "kyphoplasty-pathway";

  private final FhirContext fhir = FhirContext.forR4Cached();
  private List<PatientCase> cases = List.of();
  private PackagePlans plans;
  private PlanDefinition plan;
  private StockApply stock;
  private int next;

  /** Loads the package and the patients. */
  @Setup
  public void load() {
    ContentPackage content = ContentPackage.builtIn(fhir);
    plans = new PackagePlans(content);
    plan = plans.plan(PLAN);
    cases = PatientCase.readAll(fhir, Path.of("../profiles/input/tests"));
    stock = new StockApply(fhir, content, cases);
  }

  private int turn() {
    next = (next + 1) % cases.size();
    return next;
  }

  /** Ours: the CarePlan. */
  @Benchmark
  public IBaseResource ours() {
    PatientCase patient = cases.get(turn());
    return plans.apply(plan, patient.given(), patient.parameters());
  }

  /** Ours: the CarePlan, written as JSON. */
  @Benchmark
  public String oursAsJson() {
    return fhir.newJsonParser().encodeResourceToString(ours());
  }

  /** The clinical-reasoning library: the CarePlan. */
  @Benchmark
  public IBaseResource stock() {
    return stock.apply();
  }

  /** The clinical-reasoning library: the CarePlan, written as JSON. */
  @Benchmark
  public String stockAsJson() {
    return fhir.newJsonParser().encodeResourceToString(stock());
  }
}
