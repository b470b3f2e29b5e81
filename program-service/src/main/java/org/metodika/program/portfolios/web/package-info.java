/** Portfolios over HTTP. */
@NullMarked
package org.metodika.program.portfolios.web;

import org.jspecify.annotations.NullMarked;
