package org.mujaz.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.mujaz.timeline.TimelineEntry;

/** A timeline as iCalendar (RFC 5545): an event a line, whole days; a month is an event as long as the month. */
final class ICalendar {

    private static final int MOST_OCTETS = 75;
    private static final int DATE = 10;

    private ICalendar() {}

    static String of(List<TimelineCommand.Line> lines) {
        StringBuilder calendar = new StringBuilder();
        add(calendar, "BEGIN:VCALENDAR");
        add(calendar, "VERSION:2.0");
        add(calendar, "PRODID:-//Mujaz//Mujaz timeline//AR");
        for (TimelineCommand.Line line : lines) {
            event(calendar, line);
        }
        add(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private static void event(StringBuilder calendar, TimelineCommand.Line line) {
        TimelineEntry entry = line.entry();
        String from = day(entry.from());
        String to = entry.to().substring(0, DATE).equals(entry.from().substring(0, DATE)) ? "" : day(entry.to());
        String key = line.article() + entry.from() + entry.text();
        add(calendar, "BEGIN:VEVENT");
        add(calendar, "UID:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@mujaz");
        // The same article gives the same bytes, so the stamp is the day that is told of.
        add(calendar, "DTSTAMP:" + from + "T000000Z");
        add(calendar, "DTSTART;VALUE=DATE:" + from);
        if (!to.isEmpty()) {
            add(calendar, "DTEND;VALUE=DATE:" + to);
        }
        add(calendar, "SUMMARY;LANGUAGE=ar:" + escaped(entry.text()));
        add(calendar, "CATEGORIES:" + entry.precision());
        add(calendar, "END:VEVENT");
    }

    private static String day(String iso) {
        return iso.substring(0, DATE).replace("-", "");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Adds a line, folded so that none has more than 75 octets and no character is cut. */
    private static void add(StringBuilder calendar, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            int size = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                calendar.append("\r\n ");
                octets = 1;
            }
            calendar.appendCodePoint(codePoint);
            octets += size;
            i += Character.charCount(codePoint);
        }
        calendar.append("\r\n");
    }
}
