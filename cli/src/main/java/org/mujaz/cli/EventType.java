package org.mujaz.cli;

/** PLOVER's sixteen types of events. */
enum EventType {
    AGREE("اتفاق"),
    CONSULT("تشاور"),
    SUPPORT("تأييد"),
    CONCEDE("تنازل"),
    COOPERATE("تعاون"),
    AID("مساعدة"),
    RETREAT("تراجع"),
    REQUEST("مطالبة"),
    ACCUSE("اتهام"),
    REJECT("رفض"),
    THREATEN("تهديد"),
    PROTEST("احتجاج"),
    SANCTION("عقوبات"),
    MOBILIZE("حشد"),
    COERCE("قسر"),
    ASSAULT("اعتداء");

    private final String arabic;

    EventType(String arabic) {
        this.arabic = arabic;
    }

    /** The Arabic name of a type; the type as it is where a frame of a user's own has one that PLOVER has not. */
    static String arabic(String type) {
        for (EventType known : values()) {
            if (known.name().equals(type)) {
                return known.arabic;
            }
        }
        return type;
    }
}
