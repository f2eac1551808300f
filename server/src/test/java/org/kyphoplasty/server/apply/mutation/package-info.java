/** Changes the decision logic in small ways, and tells which changes no test patient notices. */
@NullMarked
package org.kyphoplasty.server.apply.mutation;

import org.jspecify.annotations.NullMarked;
