/** Hands on what is published as FHIR packages, to clients that know npm registries. */
@NullMarked
package org.kyphoplasty.server.packaging;

import org.jspecify.annotations.NullMarked;
