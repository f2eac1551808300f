package org.kyphoplasty.server.apply;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.kyphoplasty.server.error.Failure;

/**
 * Writes the results for the members of a group one by one, as a JSON Bundle of the type {@code
 * batch-response} with an entry per member, in their order: no more than one result is in memory,
 * and a member that fails has its failure as its entry.
 */
final class GroupResponse {
  private final FhirContext fhir;
  private final Writer out;
  private final Flushable sending;

  /** With what sends the text that is written so far, since the writer does not when flushed. */
  GroupResponse(FhirContext fhir, Writer out, Flushable sending) {
    this.fhir = fhir;
    this.out = out;
    this.sending = sending;
  }

  void write(List<IdType> members, Function<IdType, Resource> apply) throws IOException {
    out.write("{\"resourceType\":\"Bundle\",\"type\":\"batch-response\",\"entry\":[");
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      fhir.newJsonParser().encodeToWriter(entry(members.get(i), apply), out);
      sending.flush();
    }
    out.write("]}");
  }

  private static BundleEntryComponent entry(IdType member, Function<IdType, Resource> apply) {
    BundleEntryComponent entry = new BundleEntryComponent();
    try {
      entry.setResource(apply.apply(member));
      entry.getResponse().setStatus("200");
    } catch (RuntimeException e) {
      BaseServerResponseException failure = Failure.answer(e);
      entry
          .getResponse()
          .setStatus(String.valueOf(failure.getStatusCode()))
          .setOutcome((OperationOutcome) failure.getOperationOutcome());
    }
    return entry;
  }
}
