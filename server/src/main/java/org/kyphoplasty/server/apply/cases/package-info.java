/** Test patients: what is given of them, and the care plan that is expected. */
@NullMarked
package org.kyphoplasty.server.apply.cases;

import org.jspecify.annotations.NullMarked;
