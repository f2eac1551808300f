/**
 * Applies plans and activities to patients: {@code $apply}, {@code $r5.apply}, {@code $evaluate}.
 */
@NullMarked
package org.kyphoplasty.server.apply;

import org.jspecify.annotations.NullMarked;
