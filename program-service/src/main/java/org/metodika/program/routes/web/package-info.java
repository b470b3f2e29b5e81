/** Individual educational routes over HTTP. */
@NullMarked
package org.metodika.program.routes.web;

import org.jspecify.annotations.NullMarked;
