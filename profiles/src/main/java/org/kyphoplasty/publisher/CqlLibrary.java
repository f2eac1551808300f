package org.kyphoplasty.publisher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A compiled CQL library.
 *
 * @param file its source file, or null for one that comes with the compiler (FHIRHelpers)
 */
record CqlLibrary(String name, String version, @Nullable Path file, String cql, String elm) {}
