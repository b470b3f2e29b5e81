/** Proves that the client gets its answer, or says that it gave up. */
@NullMarked
package org.metodika.demo.client;

import org.jspecify.annotations.NullMarked;
