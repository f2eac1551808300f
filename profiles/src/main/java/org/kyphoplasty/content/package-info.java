/** Reads and checks FHIR packages; shared by the publisher and the server. */
@NullMarked
package org.kyphoplasty.content;

import org.jspecify.annotations.NullMarked;
