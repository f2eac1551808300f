package org.kyphoplasty.server.apply.logic;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.hl7.elm.r1.Library;

/** A library of a release of which the ELM is replaced for a while. */
public final class ReplaceableLibrary {
  private final CompiledLibrary compiled;
  private final Library original;

  /**
   * @param library the Library canonical
   */
  public ReplaceableLibrary(CompiledLogic logic, String library) {
    this.compiled = logic.compiled(library).orElseThrow();
    this.original = compiled.getLibrary();
  }

  /** Evaluates this ELM from now on. */
  public void replace(JsonNode elm) {
    compiled.setLibrary(ElmLibraries.parse(elm.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Evaluates what was published again. */
  public void restore() {
    compiled.setLibrary(original);
  }
}
