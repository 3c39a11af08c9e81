package org.mujaz.event;

import java.util.List;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.Words;

/** Which country an adjective of nationality is of. */
final class Nationalities {

    private final Text text;
    private final Words words;
    private final List<Entity> entities;
    private final PhraseTable demonyms;
    private final PhraseTable demonymForms;

    Nationalities(EventText source, PhraseTable demonyms, PhraseTable demonymForms) {
        this.text = source.text;
        this.words = source.words;
        this.entities = source.entities;
        this.demonyms = demonyms;
        this.demonymForms = demonymForms;
    }

    /** The country of a nationality adjective, or nothing. */
    String of(int at) {
        Token token = text.tokens().get(at);
        int start = token.foldedStart();
        boolean article = token.foldedLength() > 4
                && text.folded().charAt(start) == Letters.ALEF
                && text.folded().charAt(start + 1) == Letters.LAM;
        int row = demonymForms.rowOf(text.folded(), article ? start + 2 : start, token.foldedEnd());
        if (row < 0) {
            return "";
        }
        for (String reading : demonymForms.cell(row, "readings").split(" ")) {
            if (reading.charAt(0) == 'd') {
                int digits = 1;
                while (digits < reading.length() && Character.isDigit(reading.charAt(digits))) {
                    digits++;
                }
                int demonym = Integer.parseInt(reading.substring(1, digits));
                String country = demonyms.cell(demonym, "country");
                return isOrdinary(at, demonyms.cell(demonym, "form")) && !isNamed(country) ? "" : country;
            }
        }
        return "";
    }

    /** Whether a nationality adjective is an ordinary one too: Malian, but also financial; of Medina, but also civilian. */
    private boolean isOrdinary(int at, String demonym) {
        String form = FoldedText.fold(demonym);
        return words.can(at, r -> r.list() == WordList.ADJECTIVE && r.lemma().equals(form));
    }

    /** Whether the article names a country, or somebody of it. */
    private boolean isNamed(String country) {
        for (Entity entity : entities) {
            String code = entity.code();
            if (code != null && code.startsWith(country)) {
                return true;
            }
        }
        return false;
    }
}
