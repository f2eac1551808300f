/** Clinical data, held by the HAPI FHIR JPA server in a relational database. */
@NullMarked
package org.kyphoplasty.server.clinical;

import org.jspecify.annotations.NullMarked;
