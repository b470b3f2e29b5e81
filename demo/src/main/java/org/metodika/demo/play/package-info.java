/** Plays a plan through the gateway, as the people in it would. */
@NullMarked
package org.metodika.demo.play;

import org.jspecify.annotations.NullMarked;
