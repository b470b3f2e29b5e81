/** Messages about instruments of diagnosis (requirements C15, C18, C20, C21, D12). */
@NullMarked
package org.metodika.contracts.instrument;

import org.jspecify.annotations.NullMarked;
