package org.kyphoplasty.server.apply.logic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.hl7.elm.r1.Expression;
import org.hl7.elm.r1.ExpressionDef;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.ParameterDef;
import org.jspecify.annotations.Nullable;

/**
 * A define, function or parameter of a release of which the logic is replaced for a while. The rest
 * of its library stays as it was loaded.
 */
public final class ReplaceableDefinition {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CompiledLogic logic;
  private final String canonical;
  private final String name;

  /**
   * @param canonical the Library canonical
   * @param name of the define, the function, of which there is one form, or the parameter
   */
  public ReplaceableDefinition(CompiledLogic logic, String canonical, String name) {
    this.logic = logic;
    this.canonical = canonical;
    this.name = name;
  }

  /** Takes the body of another definition, given as ELM, until {@link Replaced#close}. */
  public Replaced replace(JsonNode definition) {
    Library library = parse(definition);
    ElmReferences.compareCallsByIdentity(library);
    Optional<ParameterDef> parameter = parameter(loaded());
    if (parameter.isPresent()) {
      Expression original = parameter.get().getDefault();
      parameter.get().setDefault(parameter(library).orElseThrow().getDefault());
      return () -> parameter.get().setDefault(original);
    }
    ExpressionDef define = evaluated();
    Expression original = define.getExpression();
    define.setExpression(define(library).getExpression());
    return () -> define.setExpression(original);
  }

  /** A replacement that is in force. */
  public interface Replaced extends AutoCloseable {
    /** Evaluates what was published again. */
    @Override
    void close();
  }

  private Library loaded() {
    return Objects.requireNonNull(logic.compiled(canonical).orElseThrow().getLibrary());
  }

  /** The definition as it is evaluated: functions stand beside their library. */
  private ExpressionDef evaluated() {
    ExpressionDef function = logic.functions(canonical).get(name);
    return function == null ? define(loaded()) : function;
  }

  private ExpressionDef define(Library library) {
    return Objects.requireNonNull(library.getStatements()).getDef().stream()
        .filter(each -> name.equals(each.getName()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<ParameterDef> parameter(Library library) {
    Library.@Nullable Parameters declared = library.getParameters();
    return declared == null
        ? Optional.empty()
        : declared.getDef().stream().filter(each -> name.equals(each.getName())).findFirst();
  }

  private static Library parse(JsonNode definition) {
    ObjectNode file = JSON.createObjectNode();
    ObjectNode library = file.putObject("library");
    library.putObject("identifier").put("id", "Replacement");
    String part = definition.has("expression") ? "statements" : "parameters";
    library.putObject(part).putArray("def").add(definition);
    return ElmLibraries.parse(file.toString().getBytes(StandardCharsets.UTF_8));
  }
}
