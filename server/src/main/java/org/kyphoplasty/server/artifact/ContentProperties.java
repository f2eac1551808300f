package org.kyphoplasty.server.artifact;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param content a FHIR package, folder or {@code .tgz}, that replaces the built-in one
 * @param contentPoll how often it is looked at for changes
 */
@ConfigurationProperties("kyphoplasty")
record ContentProperties(@Nullable Path content, @DefaultValue("500ms") Duration contentPoll) {}
