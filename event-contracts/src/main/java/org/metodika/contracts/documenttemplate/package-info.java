/** Own templates of printed documents. */
@NullMarked
package org.metodika.contracts.documenttemplate;

import org.jspecify.annotations.NullMarked;
