@NullMarked
package org.kyphoplasty.server.apply;

import org.jspecify.annotations.NullMarked;
