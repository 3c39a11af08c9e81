package org.mujaz.cli.wikidata;

/** Which labels of Wikidata are names as a list has them. */
final class Names {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 12;
    private static final char HAMZA = '\u0621';
    private static final char YEH = '\u064A';

    private Names() {}

    /** A label with single spaces, without what tells it apart in brackets; empty where it is no name in Arabic letters. */
    static String clean(String label) {
        int bracket = label.indexOf('(');
        boolean atEnd = bracket > 0 && label.stripTrailing().endsWith(")");
        String name = (atEnd ? label.substring(0, bracket) : label).strip().replaceAll("[\\s\\u00A0]+", " ");
        return isName(name) ? name : "";
    }

    private static boolean isName(String name) {
        boolean arabic = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int type = Character.getType(c);
            boolean odd = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED
                    || ";#|/()[]{}<>=_:".indexOf(c) >= 0;
            if (odd) {
                return false;
            }
            arabic |= c >= HAMZA && c <= YEH;
        }
        return arabic && name.length() <= LONGEST && words(name) <= MOST_WORDS;
    }

    static int words(String name) {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
