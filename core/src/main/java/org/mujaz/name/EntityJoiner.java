package org.mujaz.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * Joins one article's mentions to entities: full names first, then short ones, then titles alone, then verbs without a speaker. In
 * doubt nothing is joined.
 */
final class EntityJoiner {

    private static final char WAW = '\u0648';
    private static final char LAM = '\u0644';

    private static final String ALEF = "\u0627";
    private static final String ARTICLE = "\u0627\u0644";
    /** Nationalities that papers spell in two ways, and the way that they are compared in. */
    private static final String AMERICAN = "\u0627\u0645\u064A\u0631\u0643\u064A";

    private static final String AMERICAN_TOO = "\u0627\u0645\u0631\u064A\u0643\u064A";
    private static final String EUROPEAN_TOO = "\u0627\u0644\u0627\u0648\u0631\u0628\u064A";
    private static final String EUROPEAN_WORD = "\u0627\u0644\u0627\u0648\u0631\u0648\u0628\u064A";
    private static final String SERVANT_OF = "\u0639\u0628\u062F";
    private static final String FATHER_OF = "\u0627\u0628\u0648 ";
    private static final String SON_OF = " \u0628\u0646 ";

    private static final String MILITARY = "MIL";
    private static final String BUSINESS = "BUS";
    private static final String LEGISLATURE = "LEG";
    private static final String INTERNATIONAL = "IGO";

    /** The code of the union that has a parliament. */
    private static final String EUROPEAN = "IGOEEC";

    private static final String POLICE = "COP";
    private static final String GOVERNMENT = "GOV";

    /** How many persons of one first name are compared with a new one. */
    private static final int MOST_NAMESAKES = 24;

    private final Text text;
    private final Published published;
    private final ActorCodes codes;
    private final GivenTitles titles;
    private final List<EntityDraft> drafts = new ArrayList<>();
    private final Map<String, EntityDraft> byKey = new HashMap<>();

    /** The spellings of full names that have been seen. */
    private final Set<String> spelled = new HashSet<>();

    /** Full names of persons by their first word. */
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    /** Persons named in full, by {@link #spelling}. */
    private final Map<String, EntityDraft> bySpelling = new HashMap<>();

    /** Whom a name's last word, or its last two, can mean. */
    private final Map<String, Set<EntityDraft>> byEnd = new HashMap<>();

    /** Clubs by their names, as far as they are compared with others. */
    private final Map<String, EntityDraft> clubs = new LinkedHashMap<>();

    /** Organisations whose names begin without the article, as far as they are compared with others. */
    private final Map<String, EntityDraft> headed = new LinkedHashMap<>();

    /** Organisations by where they are named. */
    private final Map<Span, EntityDraft> bodies = new HashMap<>();

    /** How often each country is named, counted when it is first asked for. */
    private final Map<String, Integer> countries = new HashMap<>();

    /** Whom the name before was joined to. */
    private @Nullable EntityDraft last;

    /** The name before. */
    private @Nullable NameMention lastNamed;

    /** Whom each mention was joined to. */
    private final IdentityHashMap<NameMention, EntityDraft> byMention = new IdentityHashMap<>();

    EntityJoiner(
            Text text, NameLexicon names, Published published, Offices offices, ActorCodes codes, PhraseTable tenures) {
        this.text = text;
        this.published = published;
        this.codes = codes;
        this.titles = new GivenTitles(text, names, published, offices, tenures, drafts);
    }

    /** Joins titles that stand alone, when all names have been joined. */
    void titled(List<NameMention> alone) {
        titles.collect();
        for (NameMention mention : alone) {
            EntityDraft draft = titles.meant(mention);
            if (draft != null) {
                join(mention, draft);
            }
        }
    }

    /** Joins a full name: to what has the same entry or the same spelling, of a person also to the only one whose name it is part of. */
    void named(NameMention mention) {
        String name = folded(mention);
        String own = own(mention, name);
        String key = mention.key().isEmpty() ? own : mention.key();
        EntityDraft draft = mention.rule().equals("name.acronym") && last != null ? last : byKey.get(key);
        draft = draft == null ? byKey.get(own) : draft;
        draft = draft == null && isApposed(mention) ? last : draft;
        if (draft == null && mention.type() == NameMention.Type.PERSON) {
            draft = samePerson(name);
            draft = draft == null ? bySpelling.get(spelling(name)) : draft;
            draft = draft == null ? calledSo(mention, name) : draft;
        }
        draft = draft == null && isClub(mention) ? sameClub(name) : draft;
        draft = draft == null ? calledByNation(mention, name) : draft;
        if (draft == null) {
            draft = new EntityDraft(mention.type());
            drafts.add(draft);
        }
        byKey.putIfAbsent(key, draft);
        last = draft;
        lastNamed = mention;
        join(mention, draft);
        if (mention.type() == NameMention.Type.ORGANIZATION
                && headed.size() < MOST_NAMESAKES
                && name.indexOf(' ') > 0
                && !name.startsWith(ARTICLE)) {
            headed.putIfAbsent(name, draft);
        }
        if (isClub(mention) && clubs.size() < MOST_NAMESAKES) {
            clubs.putIfAbsent(name, draft);
        }
        if (spelled.add(own)) {
            byKey.putIfAbsent(own, draft);
            index(mention, name, draft);
        }
    }

    /** A short name is of the only person whose name ends with it, or is somebody's own. */
    void shortened(NameMention mention) {
        String name = folded(mention);
        Set<EntityDraft> meant =
                mention.type() == NameMention.Type.PERSON ? byEnd.getOrDefault(name, Set.of()) : Set.of();
        if (meant.isEmpty() && mention.type() == NameMention.Type.PERSON) {
            meant = ofFirstWord(name);
        }
        if (meant.size() == 1) {
            join(mention, meant.iterator().next());
            return;
        }
        EntityDraft draft = byKey.get(own(mention, name));
        if (draft == null) {
            draft = new EntityDraft(mention.type());
            drafts.add(draft);
            byKey.put(own(mention, name), draft);
        }
        join(mention, draft);
    }

    /** The persons whose names begin with a word. */
    private Set<EntityDraft> ofFirstWord(String word) {
        Set<EntityDraft> meant = new LinkedHashSet<>();
        for (String name : byFirstWord.getOrDefault(word, List.of())) {
            EntityDraft draft = byKey.get(NameMention.Type.PERSON + " " + name);
            if (draft != null) {
                meant.add(draft);
            }
        }
        return meant;
    }

    /** A verb without a speaker means him who spoke before. */
    void spoke(PronounSubjects.Subject subject, List<NameMention> mentions) {
        EntityDraft draft = byMention.get(mentions.get(subject.mention()));
        Token verb = text.tokens().get(subject.token());
        boolean and = verb.foldedLength() > 3 && text.folded().charAt(verb.foldedStart()) == WAW;
        if (draft != null) {
            Span span = text.folded().source(verb.foldedStart() + (and ? 1 : 0), verb.foldedEnd());
            draft.add(new NameMention(
                    span,
                    draft.type(),
                    Form.PRONOUN,
                    "name.pronoun",
                    "",
                    null,
                    null,
                    subject.token(),
                    subject.token() + 1));
        }
    }

    /** The entities in the order of their first mention. */
    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>(drafts.size());
        for (EntityDraft draft : drafts) {
            draft.sort();
            entities.add(entity(draft));
        }
        entities.sort(Comparator.comparingInt(
                entity -> entity.mentions().get(0).span().start()));
        return entities;
    }

    /** An entity by its fullest name. */
    private Entity entity(EntityDraft draft) {
        NameMention fullest = draft.mentions().get(0);
        String ref = null;
        for (NameMention mention : draft.mentions()) {
            boolean longer = isNamed(mention)
                    && (!isNamed(fullest)
                            || mention.span().length() > fullest.span().length());
            fullest = longer ? mention : fullest;
            ref = ref == null ? mention.ref() : ref;
        }
        Entity entity = new Entity(draft.type(), written(fullest.span()), ref, null, roles(draft), draft.mentions());
        String code = codes.of(text, entity, published, bodyCode(draft), nation(draft));
        boolean place = draft.type() == NameMention.Type.LOCATION && code != null;
        return entity.with(place && code != null ? codes.nearer(fullest.key(), code, this::nearness) : code);
    }

    /** How often an article names a country, what is of it, or what lies in it and in no other. */
    private int nearness(String country) {
        if (countries.isEmpty()) {
            for (EntityDraft draft : drafts) {
                String key = draft.mentions().get(0).key();
                boolean where = draft.type() != NameMention.Type.PERSON && !codes.isOfSeveral(key);
                String named = where ? codes.cellOf(key, "country") : "";
                for (NameMention mention : draft.mentions()) {
                    countries.merge(named, 1, Integer::sum);
                    for (TitleUse title : mention.titles()) {
                        String nation = title.country();
                        countries.merge(nation == null ? "" : nation, 1, Integer::sum);
                    }
                }
            }
        }
        return countries.getOrDefault(country, 0);
    }

    /** The titles given to somebody, each once. */
    private List<Entity.Role> roles(EntityDraft draft) {
        List<Entity.Role> roles = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (NameMention mention : draft.mentions()) {
            for (TitleUse title : mention.form() == Form.NOMINAL ? List.<TitleUse>of() : mention.titles()) {
                String role = titles.role(title);
                Integer known = seen.get(role);
                boolean more = known == null || roles.get(known).of() == null;
                if (!role.isEmpty() && more) {
                    Span of = title.of();
                    String nation = title.occupation() ? null : title.country();
                    String body = of == null ? nation : written(of);
                    Entity.Tenure tenure = titles.tenure(title);
                    if (known == null) {
                        seen.put(role, roles.size());
                        roles.add(new Entity.Role(role, body, sector(title), tenure, title.span()));
                    } else if (body != null && roles.get(known).tenure() == tenure) {
                        roles.set(known, new Entity.Role(role, body, sector(title), tenure, title.span()));
                    }
                }
            }
        }
        return roles;
    }

    /** The sector of a title; of a commander or a director of a listed body its own: a police has commanders, too. */
    private @Nullable String sector(TitleUse title) {
        String sector = titles.sector(title);
        Span of = title.of();
        boolean doubtful = MILITARY.equals(sector) || BUSINESS.equals(sector) || LEGISLATURE.equals(sector);
        EntityDraft body = of == null || !doubtful ? null : bodies.get(of);
        String code = body == null
                ? null
                : codes.of(
                        text,
                        new Entity(body.type(), "", null, null, List.of(), body.mentions()),
                        published,
                        null,
                        null);
        boolean none = LEGISLATURE.equals(sector)
                && code != null
                && (code.startsWith(INTERNATIONAL) || code.endsWith(BUSINESS))
                && !code.equals(EUROPEAN);
        if (none) {
            return null;
        }
        boolean police = code != null && code.endsWith(POLICE);
        boolean state = code != null && code.endsWith(GOVERNMENT) && BUSINESS.equals(sector);
        return police ? POLICE : state ? GOVERNMENT : sector;
    }

    /** The code of the body where a person holds an office, where that is no state. */
    private @Nullable String bodyCode(EntityDraft draft) {
        for (NameMention mention : draft.mentions()) {
            for (TitleUse title : mention.form() == Form.NOMINAL ? List.<TitleUse>of() : mention.titles()) {
                Span of = title.of();
                EntityDraft body = of == null ? null : bodies.get(of);
                if (body != null) {
                    Entity entity = new Entity(body.type(), "", null, null, List.of(), body.mentions());
                    return codes.of(text, entity, published, null, null);
                }
            }
        }
        return null;
    }

    /** The first nationality that somebody is given with what he does for a living, or null. */
    private static @Nullable String nation(EntityDraft draft) {
        for (NameMention mention : draft.mentions()) {
            for (TitleUse title : mention.form() == Form.NOMINAL ? List.<TitleUse>of() : mention.titles()) {
                if (title.occupation() && title.country() != null) {
                    return title.country();
                }
            }
        }
        return null;
    }

    private void join(NameMention mention, EntityDraft draft) {
        draft.add(mention);
        if (draft.type() == NameMention.Type.ORGANIZATION) {
            bodies.put(mention.span(), draft);
        }
        byMention.put(mention, draft);
    }

    /** Notes by what other names a person may be meant. */
    private void index(NameMention mention, String name, EntityDraft draft) {
        if (mention.type() != NameMention.Type.PERSON) {
            return;
        }
        List<String> namesakes = byFirstWord.computeIfAbsent(GivenTitles.firstWord(name), word -> new ArrayList<>());
        if (!namesakes.contains(name) && namesakes.size() < MOST_NAMESAKES) {
            namesakes.add(name);
        }
        int last = name.lastIndexOf(' ');
        int second = last < 0 ? -1 : name.lastIndexOf(' ', last - 1);
        if (last > 0) {
            bySpelling.putIfAbsent(spelling(name), draft);
        }
        byEnd.computeIfAbsent(name, end -> new LinkedHashSet<>()).add(draft);
        byEnd.computeIfAbsent(name.substring(last + 1), end -> new LinkedHashSet<>())
                .add(draft);
        byEnd.computeIfAbsent(name.substring(second + 1), end -> new LinkedHashSet<>())
                .add(draft);
    }

    /**
     * The only person who was named in full before and is now called by what his name ends with, "Abu X", or, who has a title and is
     * the son of somebody, by his given name: "the prince X".
     */
    private @Nullable EntityDraft calledSo(NameMention mention, String name) {
        Set<EntityDraft> meant = Set.of();
        int space = name.indexOf(' ');
        if (space < 0 && mention.title() != null) {
            boolean sons =
                    byFirstWord.getOrDefault(name, List.of()).stream().allMatch(full -> full.startsWith(name + SON_OF));
            meant = sons ? ofFirstWord(name) : meant;
        } else if (name.startsWith(FATHER_OF) && name.indexOf(' ', space + 1) < 0) {
            meant = byEnd.getOrDefault(name, meant);
        }
        return meant.size() == 1 ? meant.iterator().next() : null;
    }

    /** A name without the articles of its parts and the spaces behind "servant of" and "father of", which are written or not. */
    private static String spelling(String name) {
        StringBuilder spelling = new StringBuilder();
        for (String word : name.split(" ")) {
            boolean article = word.length() > 4 && word.startsWith(ARTICLE) && spelling.length() > 0;
            boolean joined =
                    spelling.length() == 0 || endsAs(spelling, SERVANT_OF) || endsAs(spelling, FATHER_OF.trim());
            spelling.append(joined ? "" : " ").append(article ? word.substring(ARTICLE.length()) : word);
        }
        return spelling.toString();
    }

    private static boolean endsAs(StringBuilder words, String word) {
        int start = words.length() - word.length();
        return start >= 0 && words.indexOf(word, start) == start && (start == 0 || words.charAt(start - 1) == ' ');
    }

    /** The only person whose name has all the words of this one in this order, or all of whose words this one has. */
    private @Nullable EntityDraft samePerson(String name) {
        EntityDraft only = null;
        for (String other : byFirstWord.getOrDefault(GivenTitles.firstWord(name), List.of())) {
            EntityDraft draft = isPart(name, other) || isPart(other, name)
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

    private boolean isClub(NameMention mention) {
        return mention.type() == NameMention.Type.ORGANIZATION
                && codes.cellOf(mention.key(), "kind").equals("club");
    }

    /** The only club whose name is this one without its last word, a nationality or a town, or with one more; null for none or two. */
    private @Nullable EntityDraft sameClub(String name) {
        EntityDraft only = null;
        for (String other : clubs.keySet()) {
            boolean same = other.startsWith(name + " ") || name.startsWith(other + " ");
            if (same && only != null && only != clubs.get(other)) {
                return null;
            }
            only = same ? clubs.get(other) : only;
        }
        return only;
    }

    /** What is spelt so and is of this type. */
    private static String own(NameMention mention, String name) {
        boolean person = mention.type() == NameMention.Type.PERSON;
        return mention.type() + " "
                + (person ? name : name.replace(AMERICAN, AMERICAN_TOO).replace(EUROPEAN_TOO, EUROPEAN_WORD));
    }

    /** Whether a body stands alone in brackets or quotation marks right behind another of several words: what that is called for short. */
    private boolean isApposed(NameMention mention) {
        NameMention before = lastNamed;
        int open = mention.firstToken() - 1;
        boolean next = before != null
                && mention.type() == NameMention.Type.ORGANIZATION
                && before.type() == NameMention.Type.ORGANIZATION
                && before.endToken() == open
                && before.endToken() - before.firstToken() > 1
                && mention.endToken() < text.tokens().size();
        if (!next) {
            return false;
        }
        char sign = text.foldedChar(text.tokens().get(open));
        char behind = text.foldedChar(text.tokens().get(mention.endToken()));
        return (sign == '(' && behind == ')')
                || (text.quotations().opens(open) && text.quotations().partnerOf(open) == mention.endToken());
    }

    /**
     * The only body of a longer name that is called by its noun and its nationality now: "the European court" of "the European court of
     * justice". Null for none or several.
     */
    private @Nullable EntityDraft calledByNation(NameMention mention, String name) {
        int space = name.indexOf(' ');
        boolean two = mention.type() == NameMention.Type.ORGANIZATION
                && mention.key().isEmpty()
                && space > 0
                && name.indexOf(' ', space + 1) < 0
                && name.startsWith(ARTICLE)
                && name.startsWith(ARTICLE, space + 1);
        if (!two) {
            return null;
        }
        String head = name.substring(ARTICLE.length(), space + 1);
        String nation = name.substring(space);
        EntityDraft only = null;
        for (Map.Entry<String, EntityDraft> body : headed.entrySet()) {
            boolean same = body.getKey().startsWith(head) && body.getKey().endsWith(nation);
            if (same && only != null && only != body.getValue()) {
                return null;
            }
            only = same ? body.getValue() : only;
        }
        return only;
    }

    /** The folded words of a name, one space between two. */
    private String folded(NameMention mention) {
        StringBuilder words = new StringBuilder();
        int end = mention.span().end();
        for (int i = mention.firstToken(); i < mention.endToken(); i++) {
            Token token = text.tokens().get(i);
            int start = Math.max(token.start(), mention.span().start());
            if (start < Math.min(token.end(), end)) {
                words.append(words.length() == 0 ? (isSwallowed(start) ? ALEF : "") : " ")
                        .append(FoldedText.fold(text.source().substring(start, token.end())));
            }
        }
        return words.toString();
    }

    private static boolean isNamed(NameMention mention) {
        return mention.form() == Form.NAME || mention.form() == Form.SHORT;
    }

    /** A name as it stands; behind "to", which swallows the alef of the article, with its alef. */
    private String written(Span span) {
        String name = text.quote(span);
        boolean tagged = span.start() > 0 && text.source().charAt(span.start() - 1) == '#';
        String plain = tagged || name.indexOf('#') >= 0 ? name.replace("#", "").replace('_', ' ') : name;
        return (isSwallowed(span.start()) ? ALEF : "") + plain;
    }

    /** Whether a name begins behind "to", which has swallowed the alef of its article. */
    private boolean isSwallowed(int start) {
        return start > 0 && text.source().charAt(start) == LAM && text.source().charAt(start - 1) == LAM;
    }
}
