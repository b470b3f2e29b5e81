package org.metodika.reporting.wordform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The fields in the text of a paragraph, over the borders of its runs. */
final class FieldText {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private FieldText() {}

    /** A piece of text of a run. */
    private record Piece(XWPFRun run, int index, String text) {}

    static List<String> names(XWPFParagraph paragraph) {
        return FIELD.matcher(text(pieces(paragraph)))
                .results()
                .map(field -> field.group(1))
                .toList();
    }

    static void fill(XWPFParagraph paragraph, Map<String, Object> input) {
        List<Piece> pieces = pieces(paragraph);
        Matcher fields = FIELD.matcher(text(pieces));
        List<MatchResult> found = fields.results().toList();
        if (found.isEmpty()) {
            return;
        }
        List<StringBuilder> texts = new ArrayList<>();
        pieces.forEach(piece -> texts.add(new StringBuilder(piece.text())));
        // From the last to the first, so that places before one stay what they are.
        for (MatchResult field : found.reversed()) {
            replace(texts, pieces, field, Fields.text(input, field.group(1)));
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).text().contentEquals(texts.get(i))) {
                write(pieces.get(i), texts.get(i).toString());
            }
        }
    }

    /** The value stands where the field begins, in the look of its first run. */
    private static void replace(List<StringBuilder> texts, List<Piece> pieces, MatchResult field, String value) {
        int begin = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int end = begin + pieces.get(i).text().length();
            int from = Math.max(field.start(), begin);
            int to = Math.min(field.end(), end);
            if (from < to) {
                texts.get(i).replace(from - begin, to - begin, field.start() >= begin ? value : "");
            }
            begin = end;
        }
    }

    private static void write(Piece piece, String text) {
        List<String> lines = text.lines().toList();
        piece.run().setText(lines.isEmpty() ? "" : lines.getFirst(), piece.index());
        boolean last = piece.index() == piece.run().getCTR().sizeOfTArray() - 1;
        for (String line : lines.stream().skip(1).toList()) {
            if (last) {
                piece.run().addBreak();
                piece.run().setText(line);
            } else {
                piece.run().setText(piece.run().getText(piece.index()) + " " + line, piece.index());
            }
        }
    }

    private static List<Piece> pieces(XWPFParagraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        for (XWPFRun run : paragraph.getRuns()) {
            for (int i = 0; i < run.getCTR().sizeOfTArray(); i++) {
                pieces.add(new Piece(run, i, run.getCTR().getTArray(i).getStringValue()));
            }
        }
        return pieces;
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
