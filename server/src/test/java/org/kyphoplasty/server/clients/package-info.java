/**
 * Independent FHIR clients and form renderers at work with a server; see {@code docs/clients.md}.
 */
@NullMarked
package org.kyphoplasty.server.clients;

import org.jspecify.annotations.NullMarked;
