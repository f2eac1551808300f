package org.kyphoplasty.server.apply.logic;

/** A CQL parameter that the package does not declare, or a value of another type. */
public final class InvalidLogicParameter extends RuntimeException {
  InvalidLogicParameter(String message) {
    super(message);
  }
}
