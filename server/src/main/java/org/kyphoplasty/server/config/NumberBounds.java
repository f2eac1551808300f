package org.kyphoplasty.server.config;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which decimals are taken. A short exponent can stand for a number of gigabytes, and whatever
 * compares or prints it would be busy with that; what is measured of a patient stays far inside.
 */
public final class NumberBounds {
  /** The largest power of ten, either way; a double holds no larger one. */
  public static final int MAX_EXPONENT = 300;

  private static final Pattern EXPONENT = Pattern.compile("(?i)[0-9.]e[+-]?0*([0-9]+)$");

  private NumberBounds() {}

  /**
   * Whether a number as JSON writes it is beyond bounds; text that ends in no exponent never is.
   */
  public static boolean exceededBy(String number) {
    Matcher exponent = EXPONENT.matcher(number);
    return exponent.find()
        && (exponent.group(1).length() > 3 || Integer.parseInt(exponent.group(1)) > MAX_EXPONENT);
  }

  /** Whether a number that has been read is beyond bounds. */
  public static boolean exceededBy(BigDecimal number) {
    return Math.abs((long) number.scale()) > MAX_EXPONENT || number.precision() > MAX_EXPONENT;
  }
}
