/** Evaluates the package's compiled decision logic (ELM) over one patient's record. */
@NullMarked
package org.kyphoplasty.server.apply.logic;

import org.jspecify.annotations.NullMarked;
