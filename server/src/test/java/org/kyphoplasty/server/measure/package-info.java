@NullMarked
package org.kyphoplasty.server.measure;

import org.jspecify.annotations.NullMarked;
