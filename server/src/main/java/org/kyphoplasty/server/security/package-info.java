/** Safe defaults: who may reach the server, from where, and how large a request may be. */
@NullMarked
package org.kyphoplasty.server.security;

import org.jspecify.annotations.NullMarked;
