@NullMarked
package org.metodika.program.accounts;

import org.jspecify.annotations.NullMarked;
