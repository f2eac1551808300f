/**
 * The terminology service of FHIR R4 over the published artifacts: indexes are built when a
 * snapshot is loaded; what only FHIR core defines is answered by HAPI's own support. No other
 * server is asked.
 */
@NullMarked
package org.kyphoplasty.server.terminology;

import org.jspecify.annotations.NullMarked;
