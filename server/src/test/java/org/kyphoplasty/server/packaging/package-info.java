@NullMarked
package org.kyphoplasty.server.packaging;

import org.jspecify.annotations.NullMarked;
