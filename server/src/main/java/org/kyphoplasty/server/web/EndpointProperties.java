package org.kyphoplasty.server.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the FHIR endpoint presents itself.
 *
 * @param baseUrl the base that clients reach it by where a gateway stands before it; without it,
 *     what the request was sent to
 */
@ConfigurationProperties("kyphoplasty.fhir")
record EndpointProperties(@Nullable String baseUrl) {}
