package org.kyphoplasty.fsh;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * A list of all canonicals of FHIR core: gzipped lines of url, file name ({@code -} for none) and
 * then, of a code system, all codes, and of a structure its derivation; separated by tabs.
 */
final class CoreIndexFile {
  private static final String NO_FILE = "-";

  private final SortedMap<String, List<String>> rows = new ConcurrentSkipListMap<>();

  void add(MetadataResource resource, @Nullable Path file) {
    if (!resource.hasUrl()) {
      return;
    }
    List<String> row = new ArrayList<>();
    row.add(file == null ? NO_FILE : String.valueOf(file.getFileName()));
    if (resource instanceof CodeSystem system) {
      collect(system.getConcept(), row);
    }
    if (resource instanceof StructureDefinition structure) {
      boolean profile = structure.getDerivation() == TypeDerivationRule.CONSTRAINT;
      row.add(profile ? "constraint" : "specialization");
    }
    rows.merge(resource.getUrl(), row, CoreIndexFile::firstByFile);
    if (resource instanceof ValueSet valueSet) {
      addOutsideCodes(valueSet);
    }
  }

  /** Files are read in parallel: where two define one url, the same must win in every build. */
  private static List<String> firstByFile(List<String> one, List<String> other) {
    return one.get(0).compareTo(other.get(0)) <= 0 ? one : other;
  }

  /** ISO and IETF code systems have no definition in core, but value sets that list their codes. */
  private void addOutsideCodes(ValueSet valueSet) {
    valueSet.getCompose().getInclude().stream()
        .filter(include -> include.hasConcept() && include.getSystem().startsWith("urn:"))
        .forEach(
            include ->
                rows.merge(
                    include.getSystem(),
                    row(include.getConcept()),
                    (one, other) -> {
                      List<String> both = new ArrayList<>(one);
                      both.addAll(other.subList(1, other.size()));
                      return both;
                    }));
  }

  private static List<String> row(List<ValueSet.ConceptReferenceComponent> concepts) {
    List<String> row = new ArrayList<>(List.of(NO_FILE));
    concepts.forEach(concept -> row.add(concept.getCode()));
    return row;
  }

  private static void collect(List<ConceptDefinitionComponent> concepts, Collection<String> codes) {
    for (ConceptDefinitionComponent concept : concepts) {
      codes.add(concept.getCode());
      collect(concept.getConcept(), codes);
    }
  }

  void write(Path file) {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (var row : rows.entrySet()) {
        List<String> values = row.getValue();
        String codes =
            values.stream().skip(1).distinct().sorted().reduce("", (a, b) -> a + "\t" + b);
        out.write(row.getKey() + "\t" + values.get(0) + codes + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
