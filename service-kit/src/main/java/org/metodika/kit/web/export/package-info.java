/** Lists as tables that people open in a spreadsheet: CSV and XLSX, written row by row. */
@NullMarked
package org.metodika.kit.web.export;

import org.jspecify.annotations.NullMarked;
