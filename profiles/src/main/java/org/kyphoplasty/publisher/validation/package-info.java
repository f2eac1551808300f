/** Validates what is about to be published with HAPI's instance validator. */
@NullMarked
package org.kyphoplasty.publisher.validation;

import org.jspecify.annotations.NullMarked;
