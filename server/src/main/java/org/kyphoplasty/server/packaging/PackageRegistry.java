package org.kyphoplasty.server.packaging;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kyphoplasty.content.PackageArchive;
import org.kyphoplasty.server.artifact.ArtifactListener;
import org.kyphoplasty.server.artifact.ArtifactSnapshot;
import org.kyphoplasty.server.artifact.ArtifactStore;

/**
 * The packages of what is served now: the pathway's, and the terminology's where both come with
 * this distribution; a package from elsewhere need not agree with the terminology in here.
 */
final class PackageRegistry implements ArtifactListener {
  private final ArtifactStore store;
  private final Map<ArtifactSnapshot, SortedMap<String, ServedPackage>> prepared =
      new ConcurrentHashMap<>();

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

  private SortedMap<String, ServedPackage> current() {
    return prepared.computeIfAbsent(store.current(), this::packages);
  }

  @Override
  public void settled(ArtifactSnapshot current) {
    prepared.keySet().removeIf(snapshot -> snapshot != current);
  }

  private SortedMap<String, ServedPackage> packages(ArtifactSnapshot snapshot) {
    SortedMap<String, ServedPackage> packages = new TreeMap<>();
    if (store.servesBuiltIn()) {
      add(PackageArchive.terminology(), packages);
    }
    add(snapshot.archive(), packages);
    return packages;
  }

  private static void add(PackageArchive archive, Map<String, ServedPackage> packages) {
    packages.put(archive.name(), new ServedPackage(archive));
  }
}
