/**
 * Answers what is asked for most, published artifacts and the CapabilityStatement, with bytes that
 * are made once.
 */
@NullMarked
package org.kyphoplasty.server.web.prepared;

import org.jspecify.annotations.NullMarked;
