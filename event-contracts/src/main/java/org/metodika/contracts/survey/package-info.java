/** Messages about surveys (requirements A12, A29, A30, C08, C18, C20, C26, C30, L5, L6); no answer is among them. */
@NullMarked
package org.metodika.contracts.survey;

import org.jspecify.annotations.NullMarked;
