package org.kyphoplasty.server.clinical;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the clinical store holds.
 *
 * @param types the resource types that can be created, read and searched; every other type is
 *     refused
 */
@ConfigurationProperties("kyphoplasty.clinical")
record ClinicalProperties(List<String> types) {}
