package org.kyphoplasty.server.apply;

/**
 * One call as a client saw it.
 *
 * @param millis until the answer was read to its end
 * @param bytes the length of the answer
 */
record Call(double millis, int bytes) {
  /** Makes a call. */
  @FunctionalInterface
  interface Source {
    Call call() throws Exception;
  }
}
