package org.kyphoplasty.server.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many resources a page holds.
 *
 * @param defaultSize without {@code _count}
 * @param maxSize at most, whatever {@code _count} asks for
 */
@ConfigurationProperties("kyphoplasty.paging")
public record PagingProperties(
    @DefaultValue("20") int defaultSize, @DefaultValue("200") int maxSize) {}
