/** The FHIR R4 server that publishes the pathway and applies it. */
@NullMarked
package org.kyphoplasty.server;

import org.jspecify.annotations.NullMarked;
