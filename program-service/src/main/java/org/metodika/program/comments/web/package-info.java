/** Comments over HTTP. */
@NullMarked
package org.metodika.program.comments.web;

import org.jspecify.annotations.NullMarked;
