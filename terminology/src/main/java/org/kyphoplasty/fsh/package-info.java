/** Compiles FSH projects with SUSHI, offline. */
@NullMarked
package org.kyphoplasty.fsh;

import org.jspecify.annotations.NullMarked;
