/** The command that plays a school year of a municipality through the gateway. */
@NullMarked
package org.metodika.demo;

import org.jspecify.annotations.NullMarked;
