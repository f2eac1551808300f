package org.kyphoplasty.server.artifact;

import java.lang.module.ModuleDescriptor;

/** Orders business versions: {@code 0.9} before {@code 0.10}, anything unusual by its letters. */
final class Versions {
  private Versions() {}

  static int compare(String one, String other) {
    try {
      return ModuleDescriptor.Version.parse(one).compareTo(ModuleDescriptor.Version.parse(other));
    } catch (IllegalArgumentException e) {
      return one.compareTo(other);
    }
  }
}
