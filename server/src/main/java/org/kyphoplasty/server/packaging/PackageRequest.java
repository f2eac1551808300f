package org.kyphoplasty.server.packaging;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.server.apply.OperationParameters;

/**
 * What a call of $package wants.
 *
 * @param parts the kinds of content
 * @param type of the Bundle: transaction or collection
 * @param offset how many entries to leave out
 * @param count how many entries to give; null for all
 */
record PackageRequest(
    Set<PackagePart> parts, BundleType type, int offset, @Nullable Integer count) {

  /** The parameters that $package knows; all others are refused. */
  static final Set<String> PARAMETERS =
      Set.of(
          "url",
          "canonical",
          "version",
          "allowRetired",
          "include",
          "packageOnly",
          "bundleType",
          "offset",
          "count");

  /**
   * @throws InvalidRequestException if a value cannot be followed
   */
  static PackageRequest of(OperationParameters parameters) {
    // All that is published here is defined by one guide, so both values give the same.
    parameters.bool("packageOnly", false);
    return new PackageRequest(
        parts(parameters),
        type(parameters.string("bundleType").orElse("transaction")),
        number(parameters, "offset", 0),
        parameters.string("count").isEmpty() ? null : number(parameters, "count", 0));
  }

  /** Whether all that was asked for is wanted in one Bundle. */
  boolean isWhole() {
    return offset == 0 && count == null;
  }

  private static Set<PackagePart> parts(OperationParameters parameters) {
    Set<PackagePart> parts = EnumSet.noneOf(PackagePart.class);
    for (String code : parameters.strings("include")) {
      parts.add(PackagePart.of(code).orElseThrow(() -> unknown(code)));
    }
    return parts.isEmpty() ? EnumSet.of(PackagePart.ALL) : parts;
  }

  private static InvalidRequestException unknown(String code) {
    return new InvalidRequestException(
        code.equals("tests") || code.equals("examples")
            ? "'include' cannot be '%s' here: these stand in the package at /packages"
                .formatted(code)
            : "'include' cannot be '%s'; it can be %s".formatted(code, PackagePart.codes()));
  }

  private static BundleType type(String code) {
    return switch (code) {
      case "transaction" -> BundleType.TRANSACTION;
      case "collection" -> BundleType.COLLECTION;
      default ->
          throw new InvalidRequestException(
              "The parameter 'bundleType' must be transaction or collection");
    };
  }

  private static int number(OperationParameters parameters, String name, int otherwise) {
    String value = parameters.string(name).orElse(String.valueOf(otherwise));
    if (!value.matches("\\d{1,9}")) {
      throw new InvalidRequestException(
          "The parameter '%s' must be a whole number, zero or more".formatted(name));
    }
    return Integer.parseInt(value);
  }
}
