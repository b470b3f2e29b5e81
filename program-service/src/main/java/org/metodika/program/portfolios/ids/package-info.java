/** Words of portfolios that other features may use. */
@NullMarked
package org.metodika.program.portfolios.ids;

import org.jspecify.annotations.NullMarked;
