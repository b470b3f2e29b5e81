/** Read model: the list of portfolios (B52). */
@NullMarked
package org.metodika.program.portfoliolist;

import org.jspecify.annotations.NullMarked;
