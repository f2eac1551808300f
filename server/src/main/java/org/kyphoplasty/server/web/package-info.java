/** The FHIR servlet: wires providers, interceptors and filters into one endpoint at /fhir. */
@NullMarked
package org.kyphoplasty.server.web;

import org.jspecify.annotations.NullMarked;
