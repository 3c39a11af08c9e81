package org.mujaz.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * Joins the mentions of an article to entities: what is one entry of the lexicon, what is spelt alike, a person's short name to the
 * only full one that has it, a title alone to the person who was last given it.
 *
 * <p>In doubt nothing is joined: a family name that two persons share stays by itself, a title that nobody was given gives no
 * entity.
 */
public final class EntityReader {

    private EntityReader() {}

    private static final char LAM = '\u0644';

    /** How many titles back the person whom a title alone means is looked for. */
    private static final int MOST_TITLES = 24;

    /** How many persons of one first name are compared with a new one. */
    private static final int MOST_NAMESAKES = 24;

    /** The entities of {@code text}, in the order of their first mention. */
    public static List<Entity> read(Text text, List<NameMention> mentions) {
        Joining joining = new Joining(text);
        mentions.stream().filter(mention -> mention.form() == Form.NAME).forEach(joining::named);
        mentions.stream().filter(mention -> mention.form() == Form.SHORT).forEach(joining::shortened);
        joining.collectTitles();
        mentions.stream().filter(mention -> mention.form() == Form.NOMINAL).forEach(joining::meant);
        return joining.entities();
    }

    /** An entity while its mentions are being found. */
    private static final class Draft {
        private final NameMention.Type type;
        private final List<NameMention> mentions = new ArrayList<>();

        Draft(NameMention.Type type) {
            this.type = type;
        }
    }

    /** A title that was given to somebody. */
    private record Given(TitleUse title, Draft draft) {}

    /** The state of joining one article's mentions. */
    private static final class Joining {
        private final Text text;
        private final List<Draft> drafts = new ArrayList<>();
        private final Map<String, Draft> byKey = new HashMap<>();

        /** The spellings of full names that have been seen. */
        private final Set<String> spelled = new HashSet<>();

        /** Full names of persons by their first word. */
        private final Map<String, List<String>> byFirstWord = new HashMap<>();

        /** Whom a name's last word, or its last two, can mean. */
        private final Map<String, Set<Draft>> byEnd = new HashMap<>();

        /** The titles that persons were given, in the order of the text. */
        private final List<Given> titles = new ArrayList<>();

        Joining(Text text) {
            this.text = text;
        }

        void named(NameMention mention) {
            String name = folded(mention);
            String own = own(mention, name);
            String key = mention.key().isEmpty() ? own : mention.key();
            Draft draft = byKey.get(key);
            draft = draft == null ? byKey.get(own) : draft;
            draft = draft == null && mention.type() == NameMention.Type.PERSON ? samePerson(name) : draft;
            if (draft == null) {
                draft = new Draft(mention.type());
                drafts.add(draft);
            }
            byKey.putIfAbsent(key, draft);
            draft.mentions.add(mention);
            if (spelled.add(own)) {
                byKey.putIfAbsent(own, draft);
                index(mention, name, draft);
            }
        }

        private void index(NameMention mention, String name, Draft draft) {
            if (mention.type() != NameMention.Type.PERSON) {
                return;
            }
            List<String> namesakes = byFirstWord.computeIfAbsent(firstWord(name), word -> new ArrayList<>());
            if (!namesakes.contains(name) && namesakes.size() < MOST_NAMESAKES) {
                namesakes.add(name);
            }
            int last = name.lastIndexOf(' ');
            int second = last < 0 ? -1 : name.lastIndexOf(' ', last - 1);
            byEnd.computeIfAbsent(name, end -> new LinkedHashSet<>()).add(draft);
            byEnd.computeIfAbsent(name.substring(last + 1), end -> new LinkedHashSet<>())
                    .add(draft);
            byEnd.computeIfAbsent(name.substring(second + 1), end -> new LinkedHashSet<>())
                    .add(draft);
        }

        private static String own(NameMention mention, String name) {
            return mention.type() + " " + name;
        }

        /** The only person whose name has all the words of this one in this order, or all of whose words this one has. */
        private @Nullable Draft samePerson(String name) {
            Draft only = null;
            for (String other : byFirstWord.getOrDefault(firstWord(name), List.of())) {
                Draft draft = isPart(name, other) || isPart(other, name)
                        ? byKey.get(NameMention.Type.PERSON + " " + other)
                        : null;
                if (draft != null && only != null && draft != only) {
                    return null;
                }
                only = draft == null ? only : draft;
            }
            return only;
        }

        /** Whether a shorter name begins a longer one, or has its first and its last word and none that it has not. */
        private static boolean isPart(String shorter, String longer) {
            String[] part = shorter.split(" ");
            String[] all = longer.split(" ");
            if (part.length < 2 || part.length > all.length || !part[0].equals(all[0])) {
                return false;
            }
            int at = 0;
            for (String word : all) {
                at += at < part.length && word.equals(part[at]) ? 1 : 0;
            }
            boolean prefix = part.length > 2 && longer.startsWith(shorter + " ");
            return prefix || (at == part.length && part[part.length - 1].equals(all[all.length - 1]));
        }

        /** A short name is of the only person whose name ends with it, or is somebody's own. */
        void shortened(NameMention mention) {
            String name = folded(mention);
            Set<Draft> meant =
                    mention.type() == NameMention.Type.PERSON ? byEnd.getOrDefault(name, Set.of()) : Set.of();
            if (meant.size() == 1) {
                meant.iterator().next().mentions.add(mention);
                return;
            }
            Draft draft = byKey.get(own(mention, name));
            if (draft == null) {
                draft = new Draft(mention.type());
                drafts.add(draft);
                byKey.put(own(mention, name), draft);
            }
            draft.mentions.add(mention);
        }

        void collectTitles() {
            for (Draft draft : drafts) {
                for (NameMention mention : draft.mentions) {
                    TitleUse title = mention.title();
                    if (title != null) {
                        titles.add(new Given(title, draft));
                    }
                }
            }
            titles.sort(Comparator.comparingInt(given -> given.title.span().start()));
        }

        /** Behind the last title that was given before {@code offset}. */
        private int titlesBefore(int offset) {
            int low = 0;
            int high = titles.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (titles.get(middle).title.span().start() < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** A title alone means the person who was last given it, of the same country where both say one. */
        void meant(NameMention mention) {
            TitleUse alone = mention.title();
            int end = titlesBefore(mention.span().start());
            for (int i = end - 1; alone != null && i >= Math.max(0, end - MOST_TITLES); i--) {
                if (isSame(alone, titles.get(i).title)) {
                    titles.get(i).draft.mentions.add(mention);
                    return;
                }
            }
        }

        private static boolean isSame(TitleUse alone, TitleUse given) {
            boolean words = firstWord(alone.title()).equals(firstWord(given.title()))
                    && (alone.title().indexOf(' ') < 0 || alone.title().equals(given.title()));
            boolean country = alone.country() == null || alone.country().equals(given.country());
            return words && country && alone.of() == null;
        }

        private static String firstWord(String phrase) {
            int space = phrase.indexOf(' ');
            return space < 0 ? phrase : phrase.substring(0, space);
        }

        /** The folded words of a name, one space between two. */
        private String folded(NameMention mention) {
            StringBuilder words = new StringBuilder();
            int end = mention.span().end();
            for (int i = mention.firstToken(); i < mention.endToken(); i++) {
                Token token = text.tokens().get(i);
                int start = Math.max(token.start(), mention.span().start());
                if (start < Math.min(token.end(), end)) {
                    words.append(words.length() == 0 ? "" : " ")
                            .append(FoldedText.fold(text.source().substring(start, token.end())));
                }
            }
            return words.toString();
        }

        List<Entity> entities() {
            List<Entity> entities = new ArrayList<>(drafts.size());
            for (Draft draft : drafts) {
                draft.mentions.sort(
                        Comparator.comparingInt(mention -> mention.span().start()));
                entities.add(entity(draft));
            }
            entities.sort(Comparator.comparingInt(
                    entity -> entity.mentions().get(0).span().start()));
            return entities;
        }

        private Entity entity(Draft draft) {
            NameMention fullest = draft.mentions.get(0);
            String ref = null;
            for (NameMention mention : draft.mentions) {
                boolean longer = mention.form() != Form.NOMINAL
                        && (fullest.form() == Form.NOMINAL
                                || mention.span().length() > fullest.span().length());
                fullest = longer ? mention : fullest;
                ref = ref == null ? mention.ref() : ref;
            }
            return new Entity(draft.type, written(fullest.span()), ref, roles(draft), draft.mentions);
        }

        /** A name as it stands; behind "to", which swallows the alef of the article, with its alef. */
        private String written(Span span) {
            boolean swallowed = span.start() > 0
                    && text.source().charAt(span.start()) == LAM
                    && text.source().charAt(span.start() - 1) == LAM;
            return (swallowed ? "\u0627" : "") + text.quote(span);
        }

        private List<Entity.Role> roles(Draft draft) {
            List<Entity.Role> roles = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (NameMention mention : draft.mentions) {
                TitleUse title = mention.form() == Form.NOMINAL ? null : mention.title();
                String role = title == null ? "" : role(title);
                if (title != null && !role.isEmpty() && seen.add(role)) {
                    Span of = title.of();
                    String body = of == null ? title.country() : written(of);
                    roles.add(new Entity.Role(role, body, title.sector(), title.span()));
                }
            }
            return roles;
        }

        /** The title itself; of a counterpart, that of the last office named before in the sentence. */
        private String role(TitleUse title) {
            if (!title.title().equals(TitleUse.COUNTERPART)) {
                return title.title();
            }
            int start = startOfSentence(title.span().start());
            for (int i = titlesBefore(title.span().start()) - 1; i >= 0; i--) {
                TitleUse other = titles.get(i).title;
                if (other.span().start() < start) {
                    break;
                }
                if (other.office() && !other.title().equals(TitleUse.COUNTERPART)) {
                    return other.title();
                }
            }
            return "";
        }

        private int startOfSentence(int offset) {
            List<Sentence> sentences = text.sentences();
            int low = 0;
            int high = sentences.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (sentences.get(middle).span().start() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return sentences.isEmpty() ? 0 : sentences.get(low).span().start();
        }
    }
}
