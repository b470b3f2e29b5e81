/** The HTTP edge as callers meet it: a tiny service without a store and without a broker. */
@NullMarked
package org.metodika.kit.edge;

import org.jspecify.annotations.NullMarked;
