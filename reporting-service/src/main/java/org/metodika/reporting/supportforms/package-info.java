/** Read model: the documents of individual support (сопровождение) and of individual routes. */
@NullMarked
package org.metodika.reporting.supportforms;

import org.jspecify.annotations.NullMarked;
