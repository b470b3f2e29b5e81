/** What people do with portfolios, and as far as whom they are seen. */
@NullMarked
package org.metodika.program.portfolios.application;

import org.jspecify.annotations.NullMarked;
