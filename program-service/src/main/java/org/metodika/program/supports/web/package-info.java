/** Individual supports over HTTP. */
@NullMarked
package org.metodika.program.supports.web;

import org.jspecify.annotations.NullMarked;
