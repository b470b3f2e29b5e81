/** HTTP: lists, one checkpoint, both marks, corrections. */
@NullMarked
package org.metodika.monitoring.checkpoint.web;

import org.jspecify.annotations.NullMarked;
