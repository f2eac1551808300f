/** The OpenAPI document of the endpoint, and the page on which it can be read and tried. */
@NullMarked
package org.kyphoplasty.server.web.openapi;

import org.jspecify.annotations.NullMarked;
