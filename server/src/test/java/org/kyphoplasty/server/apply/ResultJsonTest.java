package org.kyphoplasty.server.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringWriter;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class ResultJsonTest {
  @Test
  void writesTheWhole() throws IOException {
    StringWriter out = new StringWriter();
    ResultJson.write(new CarePlan().setTitle("Kyphoplasty"), out);
    assertThat(out).hasToString("{\"resourceType\":\"CarePlan\",\"title\":\"Kyphoplasty\"}");
  }

  @Test
  void leavesWhatItCannotWriteToItsEndOpen() {
    StringWriter out = new StringWriter();
    CarePlan plan = new CarePlan().setTitle("Kyphoplasty");
    plan.setDescriptionElement(new Unreadable());

    assertThatIllegalStateException().isThrownBy(() -> ResultJson.write(plan, out));
    assertThat(out.toString()).startsWith("{").doesNotEndWith("}");
  }

  private static final class Unreadable extends StringType {
    private static final long serialVersionUID = 1L;

    @Override
    public String getValue() {
      throw new IllegalStateException("Cannot be read");
    }

    @Override
    public boolean hasValue() {
      return true;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
