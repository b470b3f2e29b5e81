/** Commenting, within the reach of the one who writes. */
@NullMarked
package org.metodika.program.comments.application;

import org.jspecify.annotations.NullMarked;
