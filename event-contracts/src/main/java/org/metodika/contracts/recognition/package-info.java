/** Messages about rewards (C04). */
@NullMarked
package org.metodika.contracts.recognition;

import org.jspecify.annotations.NullMarked;
