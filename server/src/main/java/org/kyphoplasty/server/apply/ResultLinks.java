package org.kyphoplasty.server.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Ids within one result, and how its resources refer to each other. */
final class ResultLinks {
  private static final int LONGEST = 64;

  private final Set<String> taken = new HashSet<>(Set.of(CarePlans.MESSAGES_ID));
  private final UnaryOperator<String> link;
  private final @Nullable String carePlan;

  private ResultLinks(UnaryOperator<String> link, @Nullable String carePlan) {
    this.link = link;
    this.carePlan = carePlan;
  }

  /** References to resources that the CarePlan contains. */
  static ResultLinks contained() {
    return new ResultLinks(id -> "#" + id, null);
  }

  /** References between the entries of a transaction. */
  static ResultLinks urns() {
    Map<String, String> urns = new HashMap<>();
    return new ResultLinks(id -> urns.computeIfAbsent(id, each -> urn()), urn());
  }

  private static String urn() {
    return "urn:uuid:" + UUID.randomUUID();
  }

  /** An id that no other resource of the result has: the one wanted, where that is possible. */
  String unique(String wanted) {
    String valid = wanted.replaceAll("[^A-Za-z0-9.-]", "-");
    String id = shortened(valid, "");
    for (int number = 2; !taken.add(id); number++) {
      id = shortened(valid, "-" + number);
    }
    return id;
  }

  private static String shortened(String id, String end) {
    return id.substring(0, Math.min(id.length(), LONGEST - end.length())) + end;
  }

  /** A reference to a resource of the result. */
  Reference to(String id) {
    return new Reference(link.apply(id));
  }

  /** The literal reference by which others name a resource of the result. */
  String address(String id) {
    return link.apply(id);
  }

  /** The literal reference to the CarePlan; null where its resources are contained in it. */
  @Nullable String carePlan() {
    return carePlan;
  }
}
