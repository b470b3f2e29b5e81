/** Proves what the command prints. */
@NullMarked
package org.metodika.demo;

import org.jspecify.annotations.NullMarked;
