package org.kyphoplasty.server.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.IValidatorModule;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedValidationTest {
  private static final int MOST = 2;

  @Test
  void letsTheOthersWaitUntilOneIsDone() throws InterruptedException {
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch end = new CountDownLatch(1);
    IValidatorModule slow =
        context -> {
          begun.incrementAndGet();
          awaitUninterruptibly(end);
        };
    var validation =
        new BoundedValidation(
            FhirContext.forR4Cached().newValidator().registerValidatorModule(slow), MOST);

    List<Thread> callers =
        IntStream.range(0, MOST + 3).mapToObj(i -> new Thread(() -> validate(validation))).toList();
    callers.forEach(Thread::start);
    while (callers.stream().anyMatch(caller -> caller.getState() != Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
    assertThat(begun).hasValue(MOST);

    end.countDown();
    for (Thread caller : callers) {
      caller.join();
    }
    assertThat(begun).hasValue(MOST + 3);
  }

  private static void validate(BoundedValidation validation) {
    validation.validate("{\"resourceType\":\"Patient\"}", new ValidationOptions());
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
