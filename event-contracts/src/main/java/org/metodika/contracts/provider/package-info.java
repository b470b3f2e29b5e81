/** Messages about providers of training (requirements B23, B34). */
@NullMarked
package org.metodika.contracts.provider;

import org.jspecify.annotations.NullMarked;
