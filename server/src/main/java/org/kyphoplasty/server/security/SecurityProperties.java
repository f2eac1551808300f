package org.kyphoplasty.server.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Who may reach the server, and how large a request may be.
 *
 * @param open whether the server listens beyond loopback although it asks nobody to sign in
 * @param maxBody the largest request body, after decompression
 * @param maxDepth how deep objects and arrays, or elements, may nest in a request body
 * @param corsOrigins the origins whose pages may call the server from a browser; none by default
 */
@ConfigurationProperties("kyphoplasty.security")
record SecurityProperties(
    @DefaultValue("false") boolean open,
    @DefaultValue("10MB") DataSize maxBody,
    @DefaultValue("100") int maxDepth,
    @DefaultValue List<String> corsOrigins) {}
