/** The schools and people of the demonstration, made from a seed. */
@NullMarked
package org.metodika.demo.municipality;

import org.jspecify.annotations.NullMarked;
