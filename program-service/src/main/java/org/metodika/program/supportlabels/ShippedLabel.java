package org.metodika.program.supportlabels;

/**
 * Надпись, с которой поставляется платформа.
 *
 * @param editable whether the source has lost it, so that it was reconstructed and the centre may put it otherwise
 */
public record ShippedLabel(String code, String ru, String en, boolean editable) {

    LabelText text() {
        return new LabelText(code, ru, en);
    }
}
