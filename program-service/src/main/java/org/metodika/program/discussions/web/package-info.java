/** Discussions over HTTP. */
@NullMarked
package org.metodika.program.discussions.web;

import org.jspecify.annotations.NullMarked;
