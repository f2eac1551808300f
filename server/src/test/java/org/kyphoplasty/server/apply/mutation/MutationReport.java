package org.kyphoplasty.server.apply.mutation;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kyphoplasty.content.ContentPackage;
import org.kyphoplasty.server.apply.cases.PatientCase;
import org.kyphoplasty.server.apply.cases.Variant;
import org.kyphoplasty.server.apply.mutation.MutationRun.Verdict;

/**
 * Prints how many mutants of the decision logic the test patients notice, and each that they do
 * not. Exits with 1 below 95 of a hundred.
 */
final class MutationReport {
  private static final double LEAST = 0.95;

  private MutationReport() {}

  /**
   * Runs all mutants.
   *
   * @param args the project's root folder; then, to see only some, parts of their lines
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path project = Path.of(args[0]);
    List<String> only = List.of(args).subList(1, args.length);
    ContentPackage content =
        ContentPackage.read(project.resolve("profiles/target/package"), FhirContext.forR4Cached());
    List<ElmSource> sources = ElmSource.all(content, project.resolve("profiles/input/cql"));
    List<Mutant> mutants =
        sources.stream()
            .flatMap(source -> MutantFinder.mutants(source).stream())
            .filter(mutant -> only.isEmpty() || only.stream().anyMatch(mutant.toString()::contains))
            .toList();
    List<PatientCase> cases =
        PatientCase.readAll(FhirContext.forR4Cached(), project.resolve("profiles/input/tests"));
    List<Variant> variants =
        Variant.readAll(FhirContext.forR4Cached(), project.resolve("profiles/input/tests"));
    Set<String> equivalents = equivalents(project);
    List<Verdict> verdicts =
        MutationRun.of(
            content, sources, cases, variants, mutants, verdict -> show(verdict, equivalents));
    System.exit(report(verdicts, equivalents, only.isEmpty()) ? 0 : 1);
  }

  private static void show(Verdict verdict, Set<String> equivalents) {
    if (verdict.noticedBy().isEmpty() && !equivalents.contains(verdict.mutant().key())) {
      System.out.println(verdict.mutant());
    }
  }

  private static boolean report(List<Verdict> verdicts, Set<String> equivalents, boolean whole) {
    List<String> survivors =
        verdicts.stream()
            .filter(each -> each.noticedBy().isEmpty())
            .map(each -> each.mutant().key())
            .toList();
    Set<String> unused = new HashSet<>(equivalents);
    survivors.forEach(unused::remove);
    if (whole) {
      unused.forEach(each -> System.out.println("Listed as equivalent, but no survivor: " + each));
    }
    long equivalent = survivors.stream().filter(equivalents::contains).count();
    int noticed = verdicts.size() - survivors.size();
    double score = (double) noticed / (verdicts.size() - equivalent);
    System.out.printf(
        "%d mutants, %d noticed, %d not noticed, %d equivalent: %.1f %%%n",
        verdicts.size(), noticed, survivors.size() - equivalent, equivalent, 100 * score);
    return score >= LEAST && (!whole || unused.isEmpty());
  }

  /** Lines {@code mutant # reason}. */
  private static Set<String> equivalents(Path project) throws IOException {
    Set<String> keys = new HashSet<>();
    for (String line : Files.readAllLines(project.resolve("profiles/equivalent-mutants.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(line.substring(0, line.lastIndexOf(" # ")).strip());
      }
    }
    return keys;
  }
}
