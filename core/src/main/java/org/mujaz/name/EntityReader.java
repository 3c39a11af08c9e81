package org.mujaz.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Published;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.Words;

/**
 * Joins the mentions of an article to entities: what is one entry of the lexicon, what is spelt alike, a person's short name to the
 * only full one that has it, a title alone to the person who was last given it.
 *
 * <p>In doubt nothing is joined: a family name that two persons share stays by itself, a title that nobody was given gives no
 * entity.
 */
public final class EntityReader {

    private static final char WAW = '\u0648';
    private static final char LAM = '\u0644';

    private final NameLexicon names;
    private final WordClasses words;
    private final Offices offices;
    private final Governments governments;
    private final PronounSubjects pronouns;
    private final ActorCodes codes;
    private final PhraseTable tenures;

    public EntityReader(Lexicon lexicon) {
        this.names = new NameLexicon(lexicon);
        this.words = new WordClasses(lexicon);
        this.offices = new Offices(lexicon);
        this.governments = new Governments(lexicon, words);
        this.pronouns = new PronounSubjects(names, words);
        this.codes = new ActorCodes(names, offices);
        this.tenures = lexicon.table("name/tenures");
    }

    /** How many titles back the person whom a title alone means is looked for. */
    private static final int MOST_TITLES = 24;

    /** How many persons of one first name are compared with a new one. */
    private static final int MOST_NAMESAKES = 24;

    /**
     * The entities of {@code text}, in the order of their first mention.
     *
     * @param lexical what its words can be
     * @param found the names found in it, in order
     * @param published when it was published, which says who held an office
     */
    public List<Entity> read(Text text, Words lexical, List<NameMention> found, Published published) {
        List<NameMention> mentions = new ArrayList<>(found.size());
        for (NameMention mention : found) {
            boolean place = mention.type() == NameMention.Type.LOCATION && isOfState(mention);
            mentions.add(place && governments.acts(text, lexical, mention) ? mention.asActing() : mention);
        }
        Joining joining = new Joining(text, published);
        mentions.stream().filter(mention -> mention.form() == Form.NAME).forEach(joining::named);
        mentions.stream().filter(mention -> mention.form() == Form.SHORT).forEach(joining::shortened);
        joining.collectTitles();
        mentions.stream().filter(mention -> mention.form() == Form.NOMINAL).forEach(joining::meant);
        for (PronounSubjects.Subject subject : pronouns.find(text, lexical, mentions)) {
            joining.spoke(subject, mentions);
        }
        return joining.entities();
    }

    /** Whether a place is a country or a capital, which may stand for a government. */
    private boolean isOfState(NameMention mention) {
        return mention.key().startsWith(NameList.COUNTRY.table())
                || mention.key().startsWith(NameList.METONYM.table())
                || names.cellOf(mention.key(), "comment").startsWith("capital");
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
    private final class Joining {
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

        /** Whom the name before was joined to. */
        private @Nullable Draft last;

        private final Map<Span, Draft> bodies = new HashMap<>();

        /** Whom each mention was joined to. */
        private final IdentityHashMap<NameMention, Draft> byMention = new IdentityHashMap<>();

        private final Published published;

        Joining(Text text, Published published) {
            this.text = text;
            this.published = published;
        }

        private void join(NameMention mention, Draft draft) {
            draft.mentions.add(mention);
            byMention.put(mention, draft);
        }

        /** A verb without a speaker means him who spoke before. */
        void spoke(PronounSubjects.Subject subject, List<NameMention> mentions) {
            Draft draft = byMention.get(mentions.get(subject.mention()));
            Token verb = text.tokens().get(subject.token());
            boolean and = verb.foldedLength() > 3 && text.folded().charAt(verb.foldedStart()) == WAW;
            if (draft != null) {
                Span span = text.folded().source(verb.foldedStart() + (and ? 1 : 0), verb.foldedEnd());
                draft.mentions.add(new NameMention(
                        span,
                        draft.type,
                        Form.PRONOUN,
                        "name.pronoun",
                        "",
                        null,
                        null,
                        subject.token(),
                        subject.token() + 1));
            }
        }

        void named(NameMention mention) {
            String name = folded(mention);
            String own = own(mention, name);
            String key = mention.key().isEmpty() ? own : mention.key();
            Draft draft = mention.rule().equals("name.acronym") && last != null ? last : byKey.get(key);
            draft = draft == null ? byKey.get(own) : draft;
            draft = draft == null && mention.type() == NameMention.Type.PERSON ? samePerson(name) : draft;
            if (draft == null) {
                draft = new Draft(mention.type());
                drafts.add(draft);
            }
            byKey.putIfAbsent(key, draft);
            last = draft;
            join(mention, draft);
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
                join(mention, meant.iterator().next());
                return;
            }
            Draft draft = byKey.get(own(mention, name));
            if (draft == null) {
                draft = new Draft(mention.type());
                drafts.add(draft);
                byKey.put(own(mention, name), draft);
            }
            join(mention, draft);
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

        /**
         * A title alone means the person who was last given it, of the same country where both say one; else the only person of the
         * article who held it by the lexicon. Where two were given it and both were spoken of since, nobody is meant.
         */
        void meant(NameMention mention) {
            TitleUse alone = mention.title();
            if (alone == null) {
                return;
            }
            boolean counterpart = alone.title().equals(TitleUse.COUNTERPART);
            int end = titlesBefore(mention.span().start());
            Draft last = null;
            Draft ofBody = null;
            int bodies = 0;
            boolean several = false;
            for (int i = end - 1; i >= Math.max(0, end - MOST_TITLES); i--) {
                Given given = titles.get(i);
                boolean held = (tenure(alone) == Entity.Tenure.FORMER) == (tenure(given.title) == Entity.Tenure.FORMER);
                boolean same = held
                        && (counterpart
                                ? alone.country() != null && alone.country().equals(given.title.country())
                                : isSame(alone, given.title));
                boolean elsewhere = given.title.of() != null
                        && alone.country() == null
                        && alone.title().indexOf(' ') < 0;
                if (same && elsewhere) {
                    ofBody = ofBody == null || ofBody == given.draft ? given.draft : ofBody;
                    bodies += ofBody == given.draft ? 0 : 1;
                    continue;
                }
                if (same && last == null) {
                    last = given.draft;
                }
                several |= same && last != given.draft && isRecent(given.draft, mention);
            }
            boolean chief = alone.title().equals(TitleUse.CHIEF);
            last = last == null && bodies == 0 && !chief ? ofBody : last;
            boolean exact = alone.country() != null;
            TitleUse held = counterpart ? office(alone) : alone;
            Draft draft = last == null && held != null
                    ? holder(
                            held.title(),
                            alone.country(),
                            counterpart
                                    ? text.source().length()
                                    : mention.span().start())
                    : several && !exact ? null : last;
            if (draft != null) {
                join(mention, draft);
            }
        }

        /** Whether somebody is spoken of in the paragraph of a mention, before it. */
        private boolean isRecent(Draft draft, NameMention mention) {
            for (NameMention other : draft.mentions) {
                int start = other.span().start();
                if (start < mention.span().start()
                        && text.source().indexOf('\n', start) > mention.span().start()) {
                    return true;
                }
            }
            return false;
        }

        /** The only person named before {@code end} who holds an office of a country by the lexicon. */
        private @Nullable Draft holder(String title, @Nullable String country, int end) {
            Draft only = null;
            for (Draft draft : drafts) {
                boolean before = draft.mentions.get(0).span().start() < end;
                if (draft.type == NameMention.Type.PERSON && before && holds(draft, title, country)) {
                    if (only != null) {
                        return null;
                    }
                    only = draft;
                }
            }
            return only;
        }

        private boolean holds(Draft draft, String title, @Nullable String country) {
            String prefix = NameList.PERSON.table() + ":";
            for (NameMention mention : draft.mentions) {
                if (!mention.key().startsWith(prefix)) {
                    continue;
                }
                for (Offices.Office office : offices.of(mention.key().substring(prefix.length()))) {
                    if (office.of().equals(country) && office.title().equals(title) && office.isHeldAt(published)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isSame(TitleUse alone, TitleUse given) {
            boolean same = firstWord(alone.title()).equals(firstWord(given.title()))
                    && (alone.title().indexOf(' ') < 0 || alone.title().equals(given.title()));
            boolean country = alone.country() == null || alone.country().equals(given.country());
            return same && country && alone.of() == null;
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

        private boolean isNamed(NameMention mention) {
            return mention.form() == Form.NAME || mention.form() == Form.SHORT;
        }

        private Entity entity(Draft draft) {
            NameMention fullest = draft.mentions.get(0);
            String ref = null;
            for (NameMention mention : draft.mentions) {
                boolean longer = isNamed(mention)
                        && (!isNamed(fullest)
                                || mention.span().length() > fullest.span().length());
                fullest = longer ? mention : fullest;
                ref = ref == null ? mention.ref() : ref;
            }
            Entity entity = new Entity(draft.type, written(fullest.span()), ref, null, roles(draft), draft.mentions);
            return entity.with(codes.of(text, entity, published, bodyCode(draft)));
        }

        /** The code of the body where a person holds an office, where that is no state. */
        private @Nullable String bodyCode(Draft draft) {
            for (NameMention mention : draft.mentions) {
                TitleUse title = mention.form() == Form.NOMINAL ? null : mention.title();
                Span of = title == null ? null : title.of();
                Draft body = of == null ? null : bodies().get(of);
                if (body != null) {
                    Entity entity = new Entity(body.type, "", null, null, List.of(), body.mentions);
                    return codes.of(text, entity, published, null);
                }
            }
            return null;
        }

        /** The organisations by where they are named. */
        private Map<Span, Draft> bodies() {
            if (bodies.isEmpty()) {
                for (Draft draft : drafts) {
                    for (NameMention named :
                            draft.type == NameMention.Type.ORGANIZATION ? draft.mentions : List.<NameMention>of()) {
                        bodies.put(named.span(), draft);
                    }
                }
            }
            return bodies;
        }

        /** Whether a title is held, by the words in it. */
        private Entity.Tenure tenure(TitleUse title) {
            Span span = title.span();
            for (int i = tokenAt(span.start());
                    i < text.tokens().size() && text.tokens().get(i).start() < span.end();
                    i++) {
                Token token = text.tokens().get(i);
                PhraseTable.Match said = tenures.longestFrom(
                        text, token.foldedStart(), i, text.tokens().size());
                if (said != null) {
                    return Entity.Tenure.valueOf(tenures.cell(said.row(), "tenure"));
                }
            }
            return Entity.Tenure.PRESENT;
        }

        private int tokenAt(int offset) {
            int low = 0;
            int high = text.tokens().size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (text.tokens().get(middle).end() <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
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
                    roles.add(new Entity.Role(role, body, sector(title), tenure(title), title.span()));
                }
            }
            return roles;
        }

        /** The title itself; of a counterpart, that of the last office named before in the sentence. */
        private String role(TitleUse title) {
            TitleUse office = office(title);
            return office == null ? "" : office.title();
        }

        private @Nullable String sector(TitleUse title) {
            TitleUse office = office(title);
            return office == null ? null : office.sector();
        }

        private @Nullable TitleUse office(TitleUse title) {
            if (!title.title().equals(TitleUse.COUNTERPART)) {
                return title;
            }
            int start = startOfSentence(title.span().start());
            for (int i = titlesBefore(title.span().start()) - 1; i >= 0; i--) {
                TitleUse other = titles.get(i).title;
                if (other.span().start() < start) {
                    break;
                }
                if (other.office() && !other.title().equals(TitleUse.COUNTERPART)) {
                    return other;
                }
            }
            return null;
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
