/** Messages about published digests (A14). */
@NullMarked
package org.metodika.contracts.publication;

import org.jspecify.annotations.NullMarked;
