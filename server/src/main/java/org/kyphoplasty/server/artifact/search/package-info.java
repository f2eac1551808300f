/** FHIR search over resources that are held in memory (R4 search, section 3.1.1). */
@NullMarked
package org.kyphoplasty.server.artifact.search;

import org.jspecify.annotations.NullMarked;
