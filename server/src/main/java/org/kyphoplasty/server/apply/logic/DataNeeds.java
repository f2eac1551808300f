package org.kyphoplasty.server.apply.logic;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cqframework.cql.elm.visiting.BaseElmLibraryVisitor;
import org.hl7.elm.r1.AliasRef;
import org.hl7.elm.r1.ByColumn;
import org.hl7.elm.r1.Element;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.ExpressionRef;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.IdentifierRef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.OperandRef;
import org.hl7.elm.r1.Property;
import org.hl7.elm.r1.Query;
import org.hl7.elm.r1.QueryLetRef;
import org.hl7.elm.r1.Retrieve;
import org.hl7.elm.r1.Tuple;
import org.hl7.elm.r1.TupleElement;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.logic.DataNeed.Source;

/**
 * Finds which data defines read, by following each value through the logic from the retrieve that
 * it comes from to the elements that are looked at.
 *
 * <p>Nothing is evaluated: both ways of an 'if' count, and a value that an operator makes of others
 * counts as each of them.
 */
final class DataNeeds extends BaseElmLibraryVisitor<Origins, DataNeeds.Frame> {
  private static final String SORTED = "$this";

  /**
   * Where an expression stands.
   *
   * @param names the aliases, operands and lets that it may use
   */
  record Frame(Library library, Map<String, Origins> names) {
    Frame with(@Nullable String name, Origins value) {
      Map<String, Origins> more = new HashMap<>(names);
      more.put(String.valueOf(name), value);
      return new Frame(library, more);
    }

    Origins get(@Nullable String name) {
      return names.getOrDefault(String.valueOf(name), Origins.NONE);
    }
  }

  private final ElmScope scope;
  private final RetrieveSources sources;
  private final Map<Source, SortedSet<String>> found = new LinkedHashMap<>();
  // ELM compares by content, which takes long.
  private final IdentityHashMap<ExpressionDef, Origins> defines = new IdentityHashMap<>();
  private final IdentityHashMap<FunctionDef, Map<List<Origins>, Origins>> calls =
      new IdentityHashMap<>();

  private DataNeeds(ElmScope scope) {
    this.scope = scope;
    this.sources = new RetrieveSources(scope);
  }

  /** What some defines read, themselves and through all that they refer to. */
  static List<DataNeed> of(Collection<Define> defines, ElmScope scope) {
    DataNeeds needs = new DataNeeds(scope);
    // Logic is evaluated in the context of a patient, whether it looks at the patient or not.
    needs.found.put(Source.PATIENT, new TreeSet<>());
    for (Define define : defines) {
      scope.find(define.library()).ifPresent(library -> needs.define(library, define.name()));
    }
    return needs.found.entrySet().stream()
        .map(each -> new DataNeed(each.getKey(), ElementPaths.longest(each.getValue())))
        .toList();
  }

  private Origins define(Library library, @Nullable String name) {
    ExpressionDef definition = scope.expression(library, name).orElse(null);
    if (definition == null || definition.getExpression() == null) {
      return Origins.NONE;
    }
    Origins known = defines.get(definition);
    if (known == null) {
      known = visitExpression(definition.getExpression(), new Frame(library, Map.of()));
      defines.put(definition, known);
    }
    return known;
  }

  @Override
  protected Origins defaultResult(Element element, Frame frame) {
    return Origins.NONE;
  }

  @Override
  protected Origins aggregateResult(Origins one, Origins other) {
    return one.and(other);
  }

  @Override
  public Origins visitRetrieve(Retrieve retrieve, Frame frame) {
    super.visitRetrieve(retrieve, frame);
    Source source = sources.of(retrieve, frame.library());
    found.computeIfAbsent(source, each -> new TreeSet<>());
    return Origins.of(source);
  }

  @Override
  public Origins visitProperty(Property property, Frame frame) {
    Origins source =
        property.getSource() == null
            ? frame.get(property.getScope())
            : visitExpression(property.getSource(), frame);
    return read(source, String.valueOf(property.getPath()));
  }

  private Origins read(Origins source, String path) {
    Origins value = source.child(path);
    value
        .places()
        .forEach(
            place ->
                ElementPaths.of(place.source().type(), place.path())
                    .ifPresent(
                        element -> Objects.requireNonNull(found.get(place.source())).add(element)));
    return value;
  }

  @Override
  public Origins visitAliasRef(AliasRef reference, Frame frame) {
    return frame.get(reference.getName());
  }

  @Override
  public Origins visitOperandRef(OperandRef reference, Frame frame) {
    return frame.get(reference.getName());
  }

  @Override
  public Origins visitQueryLetRef(QueryLetRef reference, Frame frame) {
    return frame.get(reference.getName());
  }

  /** Within a sort clause an identifier is an element of what is sorted. */
  @Override
  public Origins visitIdentifierRef(IdentifierRef reference, Frame frame) {
    return read(frame.get(SORTED), String.valueOf(reference.getName()));
  }

  @Override
  public Origins visitByColumn(ByColumn column, Frame frame) {
    return read(frame.get(SORTED), String.valueOf(column.getPath()));
  }

  @Override
  public Origins visitExpressionRef(ExpressionRef reference, Frame frame) {
    if (reference instanceof FunctionRef call) {
      return visitFunctionRef(call, frame);
    }
    return define(scope.library(frame.library(), reference.getLibraryName()), reference.getName());
  }

  @Override
  public Origins visitFunctionRef(FunctionRef reference, Frame frame) {
    List<Origins> operands =
        reference.getOperand().stream().map(each -> visitExpression(each, frame)).toList();
    Library home = scope.library(frame.library(), reference.getLibraryName());
    return scope.functions(home, reference).stream()
        .map(function -> call(function, operands, home))
        .reduce(Origins.NONE, Origins::and);
  }

  private Origins call(FunctionDef function, List<Origins> operands, Library home) {
    if (function.getExpression() == null) {
      return Origins.NONE;
    }
    Map<List<Origins>, Origins> made = calls.computeIfAbsent(function, each -> new HashMap<>());
    Origins known = made.get(operands);
    if (known == null) {
      Frame frame = new Frame(home, Map.of());
      for (int i = 0; i < operands.size(); i++) {
        frame = frame.with(function.getOperand().get(i).getName(), operands.get(i));
      }
      known = visitExpression(function.getExpression(), frame);
      made.put(operands, known);
    }
    return known;
  }

  @Override
  public Origins visitQuery(Query query, Frame outer) {
    Frame frame = outer;
    Map<String, Origins> rows = new HashMap<>();
    for (var source : query.getSource()) {
      Origins row = visitExpression(source.getExpression(), frame);
      frame = frame.with(source.getAlias(), row);
      rows.put(String.valueOf(source.getAlias()), row);
    }
    for (var let : query.getLet()) {
      frame = frame.with(let.getIdentifier(), visitExpression(let.getExpression(), frame));
    }
    for (var relationship : query.getRelationship()) {
      Origins related = visitExpression(relationship.getExpression(), frame);
      visitExpression(relationship.getSuchThat(), frame.with(relationship.getAlias(), related));
    }
    if (query.getWhere() != null) {
      visitExpression(query.getWhere(), frame);
    }
    Origins result = result(query, frame, rows);
    if (query.getSort() != null) {
      visitSortClause(query.getSort(), frame.with(SORTED, result));
    }
    return result;
  }

  private Origins result(Query query, Frame frame, Map<String, Origins> rows) {
    if (query.getReturn() != null) {
      return visitExpression(query.getReturn().getExpression(), frame);
    }
    var aggregate = query.getAggregate();
    if (aggregate == null) {
      return rows.size() == 1 ? rows.values().iterator().next() : Origins.tuple(rows);
    }
    Origins total =
        aggregate.getStarting() == null
            ? Origins.NONE
            : visitExpression(aggregate.getStarting(), frame);
    // Twice, because the second row sees what the first has made.
    for (int round = 0; round < 2; round++) {
      Frame accumulating = frame.with(aggregate.getIdentifier(), total);
      total = total.and(visitExpression(aggregate.getExpression(), accumulating));
    }
    return total;
  }

  @Override
  public Origins visitTuple(Tuple tuple, Frame frame) {
    Map<String, Origins> fields = new HashMap<>();
    for (TupleElement element : tuple.getElement()) {
      fields.put(String.valueOf(element.getName()), visitExpression(element.getValue(), frame));
    }
    return Origins.tuple(fields);
  }
}
