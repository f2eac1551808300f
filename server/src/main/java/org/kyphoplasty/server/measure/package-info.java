/** {@code Measure/$evaluate-measure}: how often the published measures are met. */
@NullMarked
package org.kyphoplasty.server.measure;

import org.jspecify.annotations.NullMarked;
