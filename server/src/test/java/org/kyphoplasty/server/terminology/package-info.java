@NullMarked
package org.kyphoplasty.server.terminology;

import org.jspecify.annotations.NullMarked;
