package org.kyphoplasty.server.packaging;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kyphoplasty.content.PackageArchive;
import org.kyphoplasty.server.artifact.ArtifactStore;

/**
 * The packages of what is served now: the pathway's, and the terminology's where both come with
 * this distribution; a package from elsewhere need not agree with the terminology in here. They are
 * made when somebody asks for the first time.
 */
final class PackageRegistry {
  private record Prepared(PackageArchive archive, SortedMap<String, ServedPackage> packages) {}

  private final ArtifactStore store;
  private @Nullable Prepared latest;

  PackageRegistry(ArtifactStore store) {
    this.store = store;
  }

  /** A package by its id. */
  Optional<ServedPackage> find(String name) {
    return Optional.ofNullable(current().get(name));
  }

  /** The ids of all packages. */
  Collection<String> names() {
    return current().keySet();
  }

  private synchronized SortedMap<String, ServedPackage> current() {
    PackageArchive archive = store.current().archive();
    Prepared prepared = latest;
    if (prepared == null || prepared.archive() != archive) {
      prepared = new Prepared(archive, packages(archive));
      latest = prepared;
    }
    return prepared.packages();
  }

  private SortedMap<String, ServedPackage> packages(PackageArchive archive) {
    SortedMap<String, ServedPackage> packages = new TreeMap<>();
    if (store.servesBuiltIn()) {
      add(PackageArchive.terminology(), packages);
    }
    add(archive, packages);
    return packages;
  }

  private static void add(PackageArchive archive, Map<String, ServedPackage> packages) {
    packages.put(archive.name(), new ServedPackage(archive));
  }
}
