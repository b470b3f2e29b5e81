/** Register: instruments as data, drafted, published in versions that never change, retired (C15, C18, C20, C21, C29, D12). */
@NullMarked
package org.metodika.diagnostics.instrument;

import org.jspecify.annotations.NullMarked;
