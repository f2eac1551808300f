/** Stands in for a library that HAPI needs by mistake. */
@NullMarked
package net.sourceforge.plantuml;

import org.jspecify.annotations.NullMarked;
