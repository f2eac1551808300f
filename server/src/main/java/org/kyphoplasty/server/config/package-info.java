/**
 * What every part of the server shares: settings, and the contracts by which parts plug into the
 * FHIR servlet.
 */
@NullMarked
package org.kyphoplasty.server.config;

import org.jspecify.annotations.NullMarked;
