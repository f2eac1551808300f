package org.kyphoplasty.publisher;

import java.nio.file.Path;
import org.kyphoplasty.content.ContentPackage;

/**
 * A package that was published.
 *
 * @param folder its files
 * @param archive the same as a {@code .tgz}
 * @param content the same in memory
 * @param changed false if no source had changed since it was published before
 */
public record Published(Path folder, Path archive, ContentPackage content, boolean changed) {}
