package org.kyphoplasty.server.apply.logic;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.ParameterDef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ValueSet;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;

/**
 * The decision logic of one release of the package: compiled libraries and expanded value sets.
 * Immutable, shared by all requests on that release.
 */
public final class CompiledLogic {
  private final LibraryManager libraries;
  private final ExpandedValueSets valueSets;
  private final Map<VersionedIdentifier, Map<String, FunctionDef>> functions = new HashMap<>();
  private final Map<String, ParameterDef> parameters = new HashMap<>();
  private final Set<String> retrievedTypes;

  /**
   * Loads the ELM and the expansions of a release; nothing is compiled.
   *
   * @param libraries the Library resources, with their ELM as {@code application/elm+json}
   * @param valueSets the ValueSets, expanded
   */
  public CompiledLogic(List<org.hl7.fhir.r4.model.Library> libraries, List<ValueSet> valueSets) {
    var compiled = ElmLibraries.read(libraries);
    this.libraries =
        new LibraryManager(new ModelManager(), CqlCompilerOptions.defaultOptions(), compiled);
    this.valueSets = new ExpandedValueSets(valueSets);
    this.retrievedTypes =
        compiled.values().stream()
            .distinct()
            .flatMap(library -> ElmReferences.retrievedTypes(library.getLibrary()))
            .filter(type -> !type.equals("Patient"))
            .collect(Collectors.toUnmodifiableSet());
    for (var library : Set.copyOf(compiled.values())) {
      ShortCircuits.set(library.getLibrary());
      ElmReferences.compareCallsByIdentity(library.getLibrary());
      functions.put(library.getIdentifier(), Functions.takeOver(library.getLibrary()));
      var declared = library.getLibrary().getParameters();
      if (declared != null) {
        declared.getDef().forEach(each -> parameters.put(each.getName(), each));
      }
    }
  }

  /**
   * Whether the release has compiled logic for a Library canonical.
   *
   * @param canonical {@code url} or {@code url|version}
   */
  public boolean has(String canonical) {
    return find(canonical).isPresent();
  }

  /** The expressions that a library defines, functions left out; empty for an unknown library. */
  public List<String> defines(String canonical) {
    return find(canonical).map(Library::getStatements).stream()
        .flatMap(statements -> statements.getDef().stream())
        .filter(define -> !(define instanceof FunctionDef))
        .map(define -> define.getName())
        .distinct()
        .toList();
  }

  /**
   * Opens an evaluation over one patient.
   *
   * @param given values of CQL parameters by name, each declared by some library of the release
   * @param now the moment that {@code Now()} and {@code Today()} give
   * @param deadline when the evaluation has to be done
   * @throws InvalidLogicParameter if a parameter is not declared, or has another type
   */
  public LogicSession open(
      PatientRecord record, Parameters given, ZonedDateTime now, Deadline deadline) {
    return open(record, given, now, deadline, retrieves -> retrieves);
  }

  /**
   * The same, with retrieves seen by another.
   *
   * @param seen wraps what answers the retrieves
   */
  LogicSession open(
      PatientRecord record,
      Parameters given,
      ZonedDateTime now,
      Deadline deadline,
      UnaryOperator<RetrieveProvider> seen) {
    return new LogicSession(
        libraries,
        functions,
        valueSets,
        record,
        LogicParameters.convert(given, parameters),
        now,
        deadline,
        seen);
  }

  /** The resource types that the logic reads of a patient, the Patient itself left out. */
  public Set<String> retrievedTypes() {
    return retrievedTypes;
  }

  /** The resource types that a define reads, itself or through what it refers to. */
  public Set<String> retrievedTypes(Define define) {
    Set<String> types = new HashSet<>();
    collectTypes(define, types, new HashSet<>());
    return types;
  }

  private void collectTypes(Define define, Set<String> types, Set<Define> seen) {
    if (seen.add(define)) {
      find(define.library())
          .ifPresent(
              library -> {
                types.addAll(ElmReferences.retrievedTypes(library, define));
                ElmReferences.withFunctions(library, define)
                    .forEach(each -> collectTypes(each, types, seen));
              });
    }
  }

  /** The data that defines read, themselves and through what they refer to. */
  public List<DataNeed> dataNeeds(Collection<Define> defines) {
    return DataNeeds.of(defines, new ElmScope(this::find));
  }

  /** What a define refers to, for telling how it came to its value. */
  public List<Define> references(Define define) {
    return find(define.library())
        .map(library -> ElmReferences.of(library, define))
        .orElse(List.of());
  }

  private Optional<Library> find(String canonical) {
    return compiled(canonical).map(CompiledLibrary::getLibrary);
  }

  Optional<CompiledLibrary> compiled(String canonical) {
    return Optional.ofNullable(libraries.getCompiledLibraries().get(identifier(canonical)));
  }

  /** The functions of a library by name, as {@link FunctionResults} evaluates them. */
  Map<String, FunctionDef> functions(String canonical) {
    return compiled(canonical)
        .map(library -> functions.get(library.getIdentifier()))
        .orElse(Map.of());
  }

  static VersionedIdentifier identifier(String canonical) {
    int bar = canonical.indexOf('|');
    String url = bar < 0 ? canonical : canonical.substring(0, bar);
    return new VersionedIdentifier()
        .withId(url.substring(url.lastIndexOf('/') + 1))
        .withVersion(bar < 0 ? null : canonical.substring(bar + 1));
  }
}
