package org.kyphoplasty.publisher;

import java.nio.file.Path;
import org.kyphoplasty.content.ContentPackage;

/**
 * A package that was published.
 *
 * @param folder its files
 * @param archive the same as a {@code .tgz}
 * @param terminology the package of the code systems and value sets in it, as a {@code .tgz}
 * @param content the same in memory
 * @param changed false if no source had changed since it was published before
 */
public record Published(
    Path folder, Path archive, Path terminology, ContentPackage content, boolean changed) {}
