/** Makes requests out of ActivityDefinitions (R4, ActivityDefinition, mapping to requests). */
@NullMarked
package org.kyphoplasty.server.apply.request;

import org.jspecify.annotations.NullMarked;
