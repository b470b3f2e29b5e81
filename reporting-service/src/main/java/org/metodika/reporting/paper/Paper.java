package org.metodika.reporting.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printable paper before it takes a form: the same value gives the DOCX and the PDF, so that both say the same.
 *
 * @param fileName name of the file to be saved, without its extension
 * @param orientation how its A4 pages lie
 * @param mark what a paper not in force carries on every page («ПРОЕКТ»); null for one in force
 * @param cover title page; null for a paper that begins with its text
 */
public record Paper(
        String fileName,
        Orientation orientation,
        @Nullable String mark,
        @Nullable Cover cover,
        List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A paper of upright pages. */
    public Paper(String fileName, @Nullable String mark, @Nullable Cover cover, List<Block> blocks) {
        this(fileName, Orientation.PORTRAIT, mark, cover, blocks);
    }

    /** How the pages of a paper lie. */
    public enum Orientation {
        /** 210 mm wide, the margin for the binding on the left. */
        PORTRAIT,
        /** 297 mm wide for tables of many columns, the margin for the binding above. */
        LANDSCAPE
    }

    /**
     * Title page (титульный лист).
     *
     * @param organisation whose paper it is
     * @param approval lines of the block of approval, the first of them its heading
     * @param title name of the kind of paper
     * @param lines whom and what time it concerns
     * @param foot last line of the page
     */
    public record Cover(
            String organisation,
            List<String> approval,
            String title,
            String subtitle,
            List<String> lines,
            String foot) {

        public Cover {
            approval = List.copyOf(approval);
            lines = List.copyOf(lines);
        }
    }
}
