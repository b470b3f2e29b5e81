/** The monitoring service: how personified programs are carried out, beginning with their checkpoints. */
@NullMarked
package org.metodika.monitoring;

import org.jspecify.annotations.NullMarked;
