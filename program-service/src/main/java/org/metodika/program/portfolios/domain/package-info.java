/** Rules of portfolios: plain Java. */
@NullMarked
package org.metodika.program.portfolios.domain;

import org.jspecify.annotations.NullMarked;
