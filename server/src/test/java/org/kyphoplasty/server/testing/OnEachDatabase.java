package org.kyphoplasty.server.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that takes a {@link FhirServer} and runs once on H2 and once on PostgreSQL. The two
 * servers are shared by the whole suite, so a test makes the data that it needs and assumes no
 * other.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}", autoCloseArguments = false)
@ArgumentsSource(SharedServers.class)
public @interface OnEachDatabase {}
