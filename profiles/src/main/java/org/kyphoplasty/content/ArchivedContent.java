package org.kyphoplasty.content;

/**
 * A package as its content in memory and as the archive of it.
 *
 * @param content its resources
 * @param archive the bytes to hand on
 */
public record ArchivedContent(ContentPackage content, PackageArchive archive) {}
