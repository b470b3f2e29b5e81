/** Messages about difficulty dictionaries and mappings between them (requirements C19, D03, E01). */
@NullMarked
package org.metodika.contracts.dictionary;

import org.jspecify.annotations.NullMarked;
