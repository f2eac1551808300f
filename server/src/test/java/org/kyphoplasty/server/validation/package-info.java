@NullMarked
package org.kyphoplasty.server.validation;

import org.jspecify.annotations.NullMarked;
