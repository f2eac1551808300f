package org.kyphoplasty.server.apply.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.apply.cases.Variant;

/** Shows every mutant to the test patients. */
final class MutationRun {
  /**
   * What came of a mutant.
   *
   * @param noticedBy the patient who noticed it; empty if nobody did
   */
  record Verdict(Mutant mutant, String noticedBy) {}

  private final ContentPackage content;
  private final List<PatientCase> cases;
  private final List<Variant> variants;
  private final Consumer<Verdict> progress;
  private final Dependents dependents;
  private final Map<String, Set<String>> noticedBefore = new ConcurrentHashMap<>();

  private MutationRun(
      ContentPackage content,
      List<ElmSource> sources,
      List<PatientCase> cases,
      List<Variant> variants,
      Consumer<Verdict> progress) {
    this.content = content;
    this.cases = cases;
    this.variants = variants;
    this.progress = progress;
    this.dependents = new Dependents(sources);
  }

  /**
   * Judges mutants, each thread with logic of its own.
   *
   * @param progress takes each verdict as it is found, from several threads
   * @return the verdicts in the order of the mutants, without those on which no decision depends
   */
  static List<Verdict> of(
      ContentPackage content,
      List<ElmSource> sources,
      List<PatientCase> cases,
      List<Variant> variants,
      List<Mutant> mutants,
      Consumer<Verdict> progress)
      throws InterruptedException {
    return new MutationRun(content, sources, cases, variants, progress).judge(mutants);
  }

  private List<Verdict> judge(List<Mutant> mutants) throws InterruptedException {
    Verdict[] verdicts = new Verdict[mutants.size()];
    AtomicInteger next = new AtomicInteger();
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), mutants.size());
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(workers.submit(() -> work(mutants, next, verdicts)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return Arrays.stream(verdicts).filter(Objects::nonNull).toList();
  }

  private void work(List<Mutant> mutants, AtomicInteger next, Verdict[] verdicts) {
    Judge judge = new Judge(content, cases, variants);
    for (int i = next.getAndIncrement(); i < mutants.size(); i = next.getAndIncrement()) {
      Mutant mutant = mutants.get(i);
      Set<String> affected = dependents.of(mutant);
      if (judge.decides(affected)) {
        String patient = judge.noticing(mutant, affected, order(mutant, judge));
        if (patient != null) {
          noticed(define(mutant)).add(patient);
          noticed(mutant.source().name()).add(patient);
        }
        verdicts[i] = new Verdict(mutant, patient == null ? "" : patient);
        progress.accept(verdicts[i]);
      }
    }
  }

  /** Who noticed other mutants of the define comes first, then who noticed some of its library. */
  private Set<String> order(Mutant mutant, Judge judge) {
    Set<String> order = new LinkedHashSet<>(noticed(define(mutant)));
    order.addAll(noticed(mutant.source().name()));
    order.addAll(judge.names());
    return order;
  }

  private Set<String> noticed(String part) {
    return noticedBefore.computeIfAbsent(part, name -> ConcurrentHashMap.newKeySet());
  }

  private static String define(Mutant mutant) {
    return mutant.source().name() + "." + mutant.define();
  }
}
