@NullMarked
package org.kyphoplasty.server.apply.logic;

import org.jspecify.annotations.NullMarked;
