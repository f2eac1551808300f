package org.kyphoplasty.server.config;

/**
 * Marks a bean with FHIR methods of the whole system or of any type, for the FHIR servlet to
 * register.
 */
public interface PlainProvider {}
