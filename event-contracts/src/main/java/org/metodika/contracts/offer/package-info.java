/** Messages about offers of training: the catalogue that programs draw from (requirements B09, B10, B34). */
@NullMarked
package org.metodika.contracts.offer;

import org.jspecify.annotations.NullMarked;
