package org.mujaz.cli.wikidata;

/** Why something of a dump did not become an entry, or a name not a name of one. */
enum Skipped {
    BROKEN("lines that are no JSON, or cut", "أسطر ليست JSON أو مبتورة"),
    TOO_LARGE("entities over the size limit", "كيانات تتجاوز حد الحجم"),
    NO_ITEM("properties and lexemes", "خصائص ومفردات"),
    NO_LABEL("items without an Arabic label", "عناصر بلا اسم عربي"),
    OTHER_CLASS("items that are no human, organisation or place", "عناصر ليست شخصا ولا منظمة ولا مكانا"),
    NO_NAME("labels that are no name in Arabic letters", "أسماء ليست بحروف عربية"),
    ONE_WORD("persons of one word, which are ordinary words too often", "أشخاص بكلمة واحدة قد تكون من عامة الكلام"),
    TWICE("items that come again", "عناصر مكررة"),
    KNOWN("items or names that are listed already", "عناصر أو أسماء مدرجة من قبل"),
    NAMESAKE("namesakes of a better known entry", "أسماء يحملها من هو أشهر"),
    ALIAS("other names that are no name, or another entry's", "أسماء أخرى ليست أسماء أو هي لغيرها");

    private final String english;
    private final String arabic;

    Skipped(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    String text(boolean inArabic) {
        return inArabic ? arabic : english;
    }
}
