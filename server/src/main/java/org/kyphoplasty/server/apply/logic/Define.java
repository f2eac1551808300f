package org.kyphoplasty.server.apply.logic;

/**
 * A named expression of a library.
 *
 * @param library the Library canonical, with or without version
 * @param name the define, as CQL names it
 */
public record Define(String library, String name) {}
