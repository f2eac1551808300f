/** The real server on a real database, for integration tests of every part. */
@NullMarked
package org.kyphoplasty.server.testing;

import org.jspecify.annotations.NullMarked;
