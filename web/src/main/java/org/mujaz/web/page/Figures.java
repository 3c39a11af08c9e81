package org.mujaz.web.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Published;
import org.mujaz.time.TimeExpression;

/** Writes numbers, days and stretches of time as a visitor wants them: their digits, their months, their language. */
public final class Figures {

    private static final char ARABIC_ZERO = '\u0660';
    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_THOUSANDS = '\u066C';
    private static final char ARABIC_PERCENT = '\u066A';
    private static final int LONGEST_PLAIN = 30;

    private final Words words;
    private final boolean arabicDigits;
    private final String months;

    public Figures(Words words, Visit.Look look) {
        this.words = words;
        this.arabicDigits = look.digits() == Visit.Digits.ARAB;
        this.months = look.months().name();
    }

    /** A count, thousands parted. */
    public String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A number, thousands parted, no trailing zeros. */
    public String number(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (stripped.precision() > LONGEST_PLAIN || Math.abs((long) stripped.scale()) > LONGEST_PLAIN) {
            return digits(stripped.toString());
        }
        String plain = stripped.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder parted = new StringBuilder();
        if (stripped.signum() < 0) {
            parted.append('\u2212');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0 && whole.length() > 4) {
                parted.append(',');
            }
            parted.append(whole.charAt(i));
        }
        if (point >= 0) {
            parted.append(plain, point, plain.length());
        }
        return digits(parted.toString());
    }

    /** A number without parting, as of a year. */
    public String plain(long value) {
        return digits(Long.toString(value));
    }

    /** Digits and their marks in the visitor's digits; nothing else is changed. */
    public String digits(String text) {
        if (!arabicDigits) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                changed.append((char) (ARABIC_ZERO + (c - '0')));
            } else if (c == '.') {
                changed.append(ARABIC_DECIMAL);
            } else if (c == ',') {
                changed.append(ARABIC_THOUSANDS);
            } else if (c == '%') {
                changed.append(ARABIC_PERCENT);
            } else {
                changed.append(c);
            }
        }
        return changed.toString();
    }

    /** A day with its weekday: Monday, 8 April 2024. */
    public String day(LocalDate day) {
        return words.fill(
                "date.weekday-day", words.get("weekday." + day.getDayOfWeek().getValue()), shortDay(day));
    }

    /** A day without its weekday. */
    public String shortDay(LocalDate day) {
        return words.fill("date.day", plain(day.getDayOfMonth()), month(day.getMonthValue()), plain(day.getYear()));
    }

    /** A month without its year. */
    String month(LocalDate day) {
        return month(day.getMonthValue());
    }

    /** A day without its year. */
    String dayMonth(LocalDate day) {
        return words.fill("date.day-month", plain(day.getDayOfMonth()), month(day.getMonthValue()));
    }

    private String month(int month) {
        return words.get("month." + months + "." + month);
    }

    /** A month with its year. */
    String monthYear(LocalDate day) {
        return words.fill("date.month", month(day.getMonthValue()), plain(day.getYear()));
    }

    /** What an expression is counted from, which is a day of ISO 8601 or something shorter. */
    String anchor(String iso) {
        LocalDate day = date(iso);
        return day == null ? digits(iso) : shortDay(day);
    }

    /** When an article was published, or what is known of it. */
    public String published(Published published) {
        LocalDate earliest = published.earliest();
        LocalDate latest = published.latest();
        if (earliest != null && latest != null) {
            return earliest.equals(latest)
                    ? day(earliest)
                    : words.fill("date.range", shortDay(earliest), shortDay(latest));
        }
        if (published.monthDay() != null) {
            return words.fill(
                    "date.day-month",
                    plain(published.monthDay().getDayOfMonth()),
                    month(published.monthDay().getMonthValue()));
        }
        return words.get("date.unknown");
    }

    /** What an expression of time stands for, as exact as it is and no more. */
    public String time(TimeExpression time) {
        String value = time.value();
        String read = switch (time.type()) {
            case DURATION -> duration(value);
            case SET -> words.fill("time.set", duration(value));
            default -> calendar(time);
        };
        String mod = time.mod();
        return mod == null || words.get("mod." + mod, "").isEmpty() ? read : words.fill("mod." + mod, read);
    }

    private String calendar(TimeExpression time) {
        String part = partOfDay(time.value());
        String from = time.from();
        LocalDate first = from == null ? null : date(from);
        if (first == null) {
            return unresolved(time.value(), part);
        }
        String to = time.to();
        LocalDate end = to == null ? null : date(to);
        LocalDate last = end == null ? first : to != null && to.indexOf('T') >= 0 ? end : end.minusDays(1);
        String read = stretch(time.precision(), time.value(), first, last);
        return part.isEmpty() ? read : words.fill("date.part", read, part);
    }

    private String stretch(String precision, String value, LocalDate first, LocalDate last) {
        String clock = clock(value);
        return switch (precision) {
            case "YEAR" -> plain(first.getYear());
            case "MONTH" -> monthYear(first);
            case "DAY", "PART_OF_DAY" -> day(first);
            case "HOUR", "MINUTE", "SECOND" ->
                clock.isEmpty() ? day(first) : words.fill("date.clock", day(first), clock);
            default -> !last.isAfter(first) ? day(first) : words.fill("date.range", shortDay(first), shortDay(last));
        };
    }

    /** What is known of a date that is fixed to no calendar. */
    private String unresolved(String value, String part) {
        String read = words.get("date.not-fixed");
        String[] fields = split(value);
        String clock = clock(value);
        if (fields.length >= 3 && fields[1].equals("WXX") && fields[2].length() == 1 && isDigits(fields[2])) {
            read = words.fill("date.weekday-only", words.get("weekday." + fields[2]));
        } else if (fields.length >= 2 && fields[0].equals("XXXX") && isMonth(fields[1])) {
            String month = month(Integer.parseInt(fields[1]));
            read = fields.length > 2 && isDigits(fields[2])
                    ? words.fill("date.day-month-only", plain(Integer.parseInt(fields[2])), month)
                    : words.fill("date.month-only", month);
        } else if (value.startsWith("P-")
                || value.startsWith("P+")
                || value.startsWith("P0")
                || value.startsWith("P1")) {
            read = words.get("date.relative-only");
        }
        if (!clock.isEmpty()) {
            return words.fill("date.clock", read, clock);
        }
        return part.isEmpty() ? read : words.fill("date.part", read, part);
    }

    private static String[] split(String value) {
        int time = value.indexOf('T');
        return (time < 0 ? value : value.substring(0, time)).split("-", -1);
    }

    private static boolean isMonth(String field) {
        return field.length() == 2 && isDigits(field) && Integer.parseInt(field) >= 1 && Integer.parseInt(field) <= 12;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private String clock(String value) {
        int at = value.lastIndexOf('T');
        if (at < 0 || at + 3 > value.length() || !isDigits(value.substring(at + 1, at + 3))) {
            return "";
        }
        int end = Math.min(value.length(), at + 6);
        return digits(value.substring(at + 1, end));
    }

    private String partOfDay(String value) {
        int at = value.lastIndexOf('T');
        return at >= 0 && at + 3 == value.length() ? words.get("part." + value.substring(at + 1), "") : "";
    }

    private String duration(String value) {
        boolean clock = value.startsWith("PT");
        String body = value.startsWith("P") ? value.substring(clock ? 2 : 1) : "";
        if (body.length() < 2) {
            return value;
        }
        String unit = (clock ? "T" : "") + body.charAt(body.length() - 1);
        String amount = body.substring(0, body.length() - 1);
        if (words.get("unit." + unit + ".other", "").isEmpty()) {
            return value;
        }
        if (amount.startsWith("X")) {
            return words.get("unit." + unit + ".some");
        }
        if (isDigits(amount)) {
            return words.count("unit." + unit, Long.parseLong(amount), plain(Long.parseLong(amount)));
        }
        return amount.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                ? words.fill("unit." + unit + ".other", digits(amount))
                : value;
    }

    private static @Nullable LocalDate date(String iso) {
        try {
            return iso.length() < 10 ? null : LocalDate.parse(iso.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
