package org.kyphoplasty.server.questionnaire.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A response, or an item of one, beside the item of the questionnaire that it answers. Belongs to
 * one request.
 */
public final class ResponseNode {
  private final @Nullable ResponseNode parent;
  private final @Nullable FormItem item;
  private final Base element;
  private final Map<String, List<Base>> given;
  private final List<ResponseNode> children = new ArrayList<>();
  private final List<ResponseNode> answered = new ArrayList<>();
  private final @Nullable QuestionnaireResponseItemAnswerComponent only;

  private ResponseNode(
      @Nullable ResponseNode parent,
      @Nullable FormItem item,
      Base element,
      Map<String, List<Base>> given,
      @Nullable QuestionnaireResponseItemAnswerComponent only) {
    this.parent = parent;
    this.item = item;
    this.element = element;
    this.given = given;
    this.only = only;
  }

  /** A response without what it holds. */
  public static ResponseNode root(QuestionnaireResponse response) {
    return new ResponseNode(null, null, response, Map.of(), null);
  }

  /**
   * A response with all that it holds.
   *
   * @param unknown takes the linkIds that the questionnaire does not have at their place
   */
  public static ResponseNode read(
      Form form, QuestionnaireResponse response, Consumer<String> unknown) {
    ResponseNode root = root(response);
    root.read(form.items(), response.getItem(), unknown);
    return root;
  }

  private void read(
      List<FormItem> asked,
      List<QuestionnaireResponseItemComponent> items,
      Consumer<String> unknown) {
    for (QuestionnaireResponseItemComponent each : items) {
      FormItem answered =
          asked.stream()
              .filter(one -> one.linkId().equals(each.getLinkId()))
              .findFirst()
              .orElse(null);
      if (answered == null) {
        unknown.accept(String.valueOf(each.getLinkId()));
        continue;
      }
      ResponseNode child = add(answered, each, Map.of());
      child.read(answered.children(), each.getItem(), unknown);
      for (QuestionnaireResponseItemAnswerComponent answer : each.getAnswer()) {
        ResponseNode one = new ResponseNode(this, answered, each, Map.of(), answer);
        child.answered.add(one);
        one.read(answered.children(), answer.getItem(), unknown);
      }
    }
  }

  /**
   * Puts an item below this one.
   *
   * @param given values of variables for the item and what is below it
   */
  public ResponseNode add(
      FormItem asked, QuestionnaireResponseItemComponent response, Map<String, List<Base>> given) {
    ResponseNode child = new ResponseNode(this, asked, response, given, null);
    children.add(child);
    return child;
  }

  /** Takes out an item, with all below it, that is not to be in the response. */
  public void remove(ResponseNode child) {
    children.remove(child);
    if (element instanceof QuestionnaireResponse response) {
      response.getItem().remove(child.response());
    } else {
      response().getItem().remove(child.response());
      response().getAnswer().forEach(answer -> answer.getItem().remove(child.response()));
    }
  }

  /** The item above; null for the response as a whole. */
  public @Nullable ResponseNode parent() {
    return parent;
  }

  /** Whether this is the response as a whole, which answers no item. */
  public boolean isRoot() {
    return item == null;
  }

  /** The item of the questionnaire that this answers. */
  public FormItem item() {
    return Objects.requireNonNull(item);
  }

  /** The response, or the item of it. */
  public Base element() {
    return element;
  }

  /** The item of the response. */
  public QuestionnaireResponseItemComponent response() {
    return (QuestionnaireResponseItemComponent) element;
  }

  /** The items below; those below an answer have {@link #perAnswer} as their parents. */
  public List<ResponseNode> children() {
    return Stream.concat(children.stream(), answered.stream().flatMap(one -> one.children.stream()))
        .toList();
  }

  /**
   * This question once for each of its answers in a response that was read, with that answer alone
   * and what is below it.
   */
  public List<ResponseNode> perAnswer() {
    return List.copyOf(answered);
  }

  /** Where this stands for one answer: which of all, from 1 on; otherwise 0. */
  public int answerNumber() {
    List<QuestionnaireResponseItemAnswerComponent> all =
        only == null ? List.of() : response().getAnswer();
    return IntStream.rangeClosed(1, all.size())
        .filter(number -> all.get(number - 1) == only)
        .findFirst()
        .orElse(0);
  }

  /** Those of the items below that answer one item of the questionnaire. */
  public List<ResponseNode> children(FormItem asked) {
    return children().stream().filter(each -> asked.equals(each.item)).toList();
  }

  /** The answers that have a value. */
  public List<Type> answers() {
    if (only != null) {
      return only.hasValue() ? List.of(only.getValue()) : List.of();
    }
    return element instanceof QuestionnaireResponseItemComponent response
        ? response.getAnswer().stream()
            .filter(QuestionnaireResponseItemAnswerComponent::hasValue)
            .map(QuestionnaireResponseItemAnswerComponent::getValue)
            .toList()
        : List.of();
  }

  /** Whether there is an answer, here or below. */
  public boolean isAnswered() {
    return !answers().isEmpty() || children().stream().anyMatch(ResponseNode::isAnswered);
  }

  /** This item and all below it. */
  public Stream<ResponseNode> all() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(ResponseNode::all));
  }

  @Nullable List<Base> given(String name) {
    return given.get(name);
  }
}
