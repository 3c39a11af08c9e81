package org.mujaz.read;

import java.util.Locale;

/** A detail of a {@link Problem} that is said in words, in both languages of messages. */
record Wording(String english, String arabic) {

    static final Wording BINARY = new Wording("binary", "ملف ثنائي");
    static final Wording ZIP = new Wording("ZIP or an Office document", "ملف ZIP أو مستند Office");
    static final Wording OLD_OFFICE = new Wording("an old Office document", "مستند Office قديم");
    static final Wording NOT_UTF8 =
            new Wording("UTF-16; JSON Lines are UTF-8", "UTF-16؛ أما JSON Lines فترميزها UTF-8");
    static final Wording NO_LETTERS = new Wording("it has no letters", "لا حروف فيه");
    static final Wording ITS_LANGUAGE = new Wording(
            "it looks like Persian, Urdu, Kurdish or Pashto", "يبدو بالفارسية أو الأردية أو الكردية أو البشتوية");
    static final Wording NO_BRACE = new Wording("it does not begin with {", "لا يبدأ بالقوس {");
    static final Wording MORE_BEHIND = new Wording("something stands behind the object", "بعد الكائن شيء آخر");
    static final Wording MORE_BEHIND_ARRAY = new Wording("something stands behind the array", "بعد المصفوفة شيء آخر");
    static final Wording NO_STRING =
            new Wording("an element is no string and has no text", "فيها عنصر ليس نصا ولا حقل text فيه");

    static Wording longPoint(int most) {
        return new Wording("a point has more than " + most + " characters", "فيها نقطة تتجاوز " + most + " حرف");
    }

    static Wording manyPoints(int most) {
        return new Wording("there are more than " + most + " points", "عدد النقاط يتجاوز " + most);
    }

    static Wording packed(String name) {
        return new Wording(
                "it came packed as " + name + ", which was not asked for", "وصل مضغوطا بطريقة لم تُطلب: " + name);
    }

    static Wording arabicLetters(long percent) {
        return new Wording(percent + " % of its letters are Arabic", percent + "٪ من حروفه عربية");
    }

    String in(Locale language) {
        return language.getLanguage().equals("ar") ? arabic : english;
    }
}
