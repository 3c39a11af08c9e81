package org.mujaz.cli.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one entity of a dump; everything that an import does not look at is skipped as it streams by. */
final class EntityParser {

    private static final String ARABIC = "ar";
    private static final String INSTANCE_OF = "P31";
    private static final String SEX = "P21";
    private static final String CITIZENSHIP = "P27";
    private static final String COUNTRY = "P17";
    private static final String ISO_ALPHA_3 = "P298";
    private static final String END_TIME = "P582";

    private final JsonFactory factory = new JsonFactory();

    /** How much a statement counts, the most first. */
    private enum Rank {
        PREFERRED,
        NORMAL,
        ENDED,
        DEPRECATED
    }

    /** A value and how much its statement counts. */
    private record Ranked(String value, Rank rank) {}

    /**
     * Reads the entity that {@code json[0, length)} holds, perhaps with a comma behind it.
     *
     * @return null if it is none of the items (a property, a lexeme)
     * @throws IOException if it is not JSON, or not an entity
     */
    @Nullable
    Entity parse(byte[] json, int length) throws IOException {
        try (JsonParser parser = factory.createParser(json, 0, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            Reading reading = new Reading();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                reading.field(parser, field);
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || reading.id.isEmpty()) {
                throw new IOException("no entity");
            }
            return reading.id.charAt(0) == 'Q' ? reading.entity() : null;
        }
    }

    /** An entity while it is read. */
    private static final class Reading {
        private String id = "";
        private String label = "";
        private List<String> aliases = List.of();
        private List<Ranked> classes = List.of();
        private List<Ranked> sexes = List.of();
        private List<Ranked> citizenships = List.of();
        private List<Ranked> countries = List.of();
        private List<Ranked> iso = List.of();
        private int sites;

        Entity entity() {
            List<String> codes = values(iso);
            return new Entity(
                    id,
                    label,
                    aliases,
                    values(classes),
                    values(sexes),
                    values(citizenships),
                    values(countries),
                    codes.isEmpty() ? "" : codes.get(0),
                    sites);
        }

        private void field(JsonParser parser, String field) throws IOException {
            switch (field) {
                case "id" -> id = parser.getValueAsString("");
                case "labels" -> label = label(parser);
                case "aliases" -> aliases = aliases(parser);
                case "claims" -> claims(parser);
                case "sitelinks" -> sites = size(parser);
                default -> parser.skipChildren();
            }
        }

        private void claims(JsonParser parser) throws IOException {
            // An entity without any is written as an empty array.
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            for (String property = parser.nextFieldName(); property != null; property = parser.nextFieldName()) {
                parser.nextToken();
                switch (property) {
                    case INSTANCE_OF -> classes = statements(parser);
                    case SEX -> sexes = statements(parser);
                    case CITIZENSHIP -> citizenships = statements(parser);
                    case COUNTRY -> countries = statements(parser);
                    case ISO_ALPHA_3 -> iso = statements(parser);
                    default -> parser.skipChildren();
                }
            }
        }

        private static List<String> values(List<Ranked> statements) {
            List<String> values = new ArrayList<>(statements.size());
            for (Rank rank : List.of(Rank.PREFERRED, Rank.NORMAL, Rank.ENDED)) {
                for (Ranked statement : statements) {
                    if (statement.rank == rank && !values.contains(statement.value)) {
                        values.add(statement.value);
                    }
                }
            }
            return values;
        }
    }

    private static String label(JsonParser parser) throws IOException {
        String label = "";
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String language = parser.nextFieldName(); language != null; language = parser.nextFieldName()) {
                parser.nextToken();
                if (language.equals(ARABIC)) {
                    label = text(parser, "value");
                } else {
                    parser.skipChildren();
                }
            }
        } else {
            parser.skipChildren();
        }
        return label;
    }

    private static List<String> aliases(JsonParser parser) throws IOException {
        List<String> aliases = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String language = parser.nextFieldName(); language != null; language = parser.nextFieldName()) {
                boolean list = parser.nextToken() == JsonToken.START_ARRAY;
                if (list && language.equals(ARABIC)) {
                    while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
                        aliases.add(text(parser, "value"));
                    }
                } else {
                    parser.skipChildren();
                }
            }
        } else {
            parser.skipChildren();
        }
        return aliases;
    }

    /** The text under {@code field} of the object that the parser is at, which is read to its end. */
    private static String text(JsonParser parser, String field) throws IOException {
        String text = "";
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals(field)) {
                    text = parser.getValueAsString("");
                }
                parser.skipChildren();
            }
        } else {
            parser.skipChildren();
        }
        return text;
    }

    private static int size(JsonParser parser) throws IOException {
        int size = 0;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextFieldName() != null) {
                parser.nextToken();
                parser.skipChildren();
                size++;
            }
        } else {
            parser.skipChildren();
        }
        return size;
    }

    private static List<Ranked> statements(JsonParser parser) throws IOException {
        List<Ranked> statements = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
                Ranked statement = statement(parser);
                if (!statement.value.isEmpty() && statement.rank != Rank.DEPRECATED) {
                    statements.add(statement);
                }
            }
        } else {
            parser.skipChildren();
        }
        return statements;
    }

    private static Ranked statement(JsonParser parser) throws IOException {
        String value = "";
        String rank = "normal";
        boolean ended = false;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                switch (field) {
                    case "mainsnak" -> value = snak(parser);
                    case "rank" -> rank = parser.getValueAsString("");
                    case "qualifiers" -> ended = hasField(parser, END_TIME);
                    default -> parser.skipChildren();
                }
            }
        } else {
            parser.skipChildren();
        }
        return new Ranked(
                value,
                switch (rank) {
                    case "preferred" -> Rank.PREFERRED;
                    case "normal" -> ended ? Rank.ENDED : Rank.NORMAL;
                    default -> Rank.DEPRECATED;
                });
    }

    /** The value of a snak, empty where it is unknown or there is none. */
    private static String snak(JsonParser parser) throws IOException {
        String type = "";
        String value = "";
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                switch (field) {
                    case "snaktype" -> type = parser.getValueAsString("");
                    case "datavalue" -> value = dataValue(parser);
                    default -> parser.skipChildren();
                }
            }
        } else {
            parser.skipChildren();
        }
        return type.equals("value") ? value : "";
    }

    /** The item of a value, or its text. Old dumps have the item's number only. */
    private static String dataValue(JsonParser parser) throws IOException {
        String found = "";
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return found;
        }
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (field.equals("value") && token == JsonToken.VALUE_STRING) {
                found = parser.getText();
            } else if (field.equals("value") && token == JsonToken.START_OBJECT) {
                found = item(parser);
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    private static String item(JsonParser parser) throws IOException {
        String id = "";
        String number = "";
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            parser.nextToken();
            switch (field) {
                case "id" -> id = parser.getValueAsString("");
                case "numeric-id" -> number = parser.getValueAsString("");
                default -> parser.skipChildren();
            }
        }
        return !id.isEmpty() || number.isEmpty() ? id : "Q" + number;
    }

    private static boolean hasField(JsonParser parser, String name) throws IOException {
        boolean has = false;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                parser.skipChildren();
                has |= field.equals(name);
            }
        } else {
            parser.skipChildren();
        }
        return has;
    }
}
