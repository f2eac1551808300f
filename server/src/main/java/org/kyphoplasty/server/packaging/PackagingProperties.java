package org.kyphoplasty.server.packaging;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the packages present themselves.
 *
 * @param baseUrl where clients reach {@code /packages} if a gateway stands before it; without it,
 *     what the request was sent to
 */
@ConfigurationProperties("kyphoplasty.packages")
record PackagingProperties(@Nullable String baseUrl) {}
