package org.kyphoplasty.server.validation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How validation starts.
 *
 * @param readyFirst whether the server says that it is ready only once FHIR's definitions are in
 *     the validator; otherwise they are loaded beside the first requests
 */
@ConfigurationProperties("kyphoplasty.validation")
record ValidationProperties(@DefaultValue("true") boolean readyFirst) {}
