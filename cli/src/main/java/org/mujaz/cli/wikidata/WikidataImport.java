package org.mujaz.cli.wikidata;

import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.LexiconFolder;

/**
 * Reads a dump of Wikidata and writes parts of the lists of persons, places and organisations into a user's folder.
 *
 * <p>The dump is read once, an entity at a time. What may become an entry waits in a file, and so do the codes of the countries that
 * the dump has (P298), by which citizenships are told. Behind the dump's last line {@link Resolver} makes entries of them. From time to
 * time a checkpoint is written, from which an import that was interrupted goes on; the result is the same as without interruption.
 */
public final class WikidataImport {

    static final String PERSONS = "name/persons";
    static final String PLACES = "name/places";
    static final String ORGANIZATIONS = "name/organizations";
    static final String COUNTRIES = "name/countries";

    /** The lists that an import writes a part of. */
    static final List<String> LISTS = List.of(PERSONS, PLACES, ORGANIZATIONS);

    /** Where an import keeps what it needs until it is done, in the user's folder. */
    static final String SCRATCH = ".wikidata-import";

    /** The largest entities of Wikidata have some five million bytes. */
    static final int LARGEST_ENTITY = 32 << 20;

    /** So many lines are read between two checkpoints. */
    private static final int CHECKPOINT = 100_000;

    private static final int MOST_ALIASES = 20;
    private static final String MALE = "Q6581097";
    private static final String FEMALE = "Q6581072";

    /** No entity without these bytes has an Arabic label, and all countries have one. */
    private static final byte[] ARABIC = "\"ar\"".getBytes(StandardCharsets.US_ASCII);

    private final Lexicon below;
    private final Path folder;
    private final Path scratch;
    private final Path candidates;
    private final Path countries;
    private final Path checkpoint;
    private final int checkpointEvery;
    private final int largest;
    private final Classes classes;
    private final EntityParser parser = new EntityParser();
    private final Counts counts = new Counts();

    /** Whether the dump began with the bracket that its last line closes. */
    private boolean opened;

    private boolean closed;

    /**
     * An import into a folder.
     *
     * @param below the lexicon that the folder lies over
     */
    public WikidataImport(Lexicon below, Path folder) {
        this(below, folder, CHECKPOINT, LARGEST_ENTITY);
    }

    WikidataImport(Lexicon below, Path folder, int checkpointEvery, int largest) {
        this.below = below;
        this.folder = folder;
        this.scratch = folder.resolve(SCRATCH);
        this.candidates = scratch.resolve("candidates");
        this.countries = scratch.resolve("countries");
        this.checkpoint = scratch.resolve("checkpoint");
        this.checkpointEvery = checkpointEvery;
        this.largest = largest;
        this.classes = new Classes(below);
    }

    /** Why an import cannot begin, or cannot go on. */
    public enum Refusal {
        /** An import was interrupted in this folder, and neither going on nor beginning anew was asked for. */
        UNFINISHED(
                "an import into this folder was interrupted; --resume goes on, --restart begins anew",
                "قوطع استيراد سابق في هذا المجلد؛ --resume يكمله و--restart يبدأ من جديد"),
        /** There is nothing to go on with. */
        NOTHING_TO_RESUME(
                "no import into this folder was interrupted; leave out --resume",
                "لم يُقاطع استيراد في هذا المجلد؛ احذف الخيار --resume"),
        /** The dump does not begin like the one that was read before. */
        OTHER_DUMP(
                "this is not the dump that the interrupted import read; give that one, or --restart",
                "ليست هذه هي النسخة التي كان الاستيراد يقرؤها؛ أعطها أو استعمل --restart"),
        /** The dump ends before its end. */
        CUT(
                "the dump ends in the middle; what was read is kept: --resume goes on with a whole one",
                "النسخة مبتورة؛ ما قُرئ محفوظ: أكمل بالخيار --resume مع نسخة كاملة"),
        /** The dump is packed with bzip2. */
        BZIP2(
                "bzip2 is not read here, as it takes one processor for hours; unpack it on the way:"
                        + " bzip2 -dc DUMP | mujaz lexicon import --wikidata - --into DIR",
                "لا يُقرأ bzip2 هنا؛ فُكّه في الطريق: bzip2 -dc DUMP | mujaz lexicon import --wikidata - --into DIR"),
        /** The dump has no entities. */
        NO_DUMP(
                "this is no JSON dump of Wikidata: none of its lines is an entity",
                "ليست هذه نسخة JSON من ويكي بيانات: لا كيان في أسطرها");

        private final String english;
        private final String arabic;

        Refusal(String english, String arabic) {
            this.english = english;
            this.arabic = arabic;
        }

        /** What is wrong and what to do, in a line. */
        public String text(boolean inArabic) {
            return inArabic ? arabic : english;
        }
    }

    /** An import that cannot begin or go on. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.text(false));
            this.refusal = refusal;
        }

        /** Why. */
        public Refusal refusal() {
            return refusal;
        }
    }

    /** How to begin where an import was interrupted before. */
    public enum Begin {
        /** Nothing was interrupted. */
        FRESH,
        /** Go on where it was. */
        RESUME,
        /** Forget what it had read. */
        RESTART
    }

    /**
     * Reads a dump to its end and writes the parts of the lists; all of them are the result of this dump alone.
     *
     * @param dump a file, or {@code -} for standard input
     * @param progress told from time to time how many entities were read
     * @throws RefusedException if the import cannot begin or go on; nothing in the lists has changed then
     * @throws IOException if the dump cannot be read or the folder not written
     */
    public void run(String dump, Begin begin, LongConsumer progress) throws IOException, RefusedException {
        if (begin == Begin.FRESH && Files.exists(checkpoint)) {
            throw new RefusedException(Refusal.UNFINISHED);
        }
        if (begin == Begin.RESUME && !Files.exists(checkpoint)) {
            throw new RefusedException(Refusal.NOTHING_TO_RESUME);
        }
        // Lists that the loader would refuse are told before hours were spent.
        LexiconFolder lists = LexiconFolder.open(below, folder, Resolver.PART);
        try (DumpReader in = DumpReader.open(dump, largest)) {
            if (begin != Begin.RESUME) {
                clear();
                Files.createDirectories(scratch);
            }
            read(in, begin == Begin.RESUME, progress);
        } catch (DumpReader.Bzip2Exception e) {
            throw new RefusedException(Refusal.BZIP2);
        } catch (EOFException e) {
            throw new RefusedException(Refusal.CUT);
        }
        if (counts.read() == 0) {
            clear();
            throw new RefusedException(Refusal.NO_DUMP);
        }
        new Resolver(lists, folder, scratch, counts).run(candidates, Resolver.countries(countries, lists));
        clear();
    }

    private void read(DumpReader in, boolean resume, LongConsumer progress) throws IOException, RefusedException {
        if (resume) {
            resume(in);
        } else {
            Files.write(candidates, new byte[0]);
            Files.write(countries, new byte[0]);
            // From here on an interruption can be taken up.
            save(in);
        }
        try (Writer kept = appender(candidates);
                Writer codes = appender(countries)) {
            int lines = 0;
            while (in.next()) {
                take(in, kept, codes);
                if (++lines % checkpointEvery == 0) {
                    kept.flush();
                    codes.flush();
                    save(in);
                }
                if ((lines & 0xFF) == 0) {
                    progress.accept(counts.read());
                }
            }
            if (opened && !closed) {
                throw new EOFException();
            }
            kept.flush();
            codes.flush();
            save(in);
        }
    }

    private static Writer appender(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    // ---- one line

    private void take(DumpReader in, Writer kept, Writer codes) throws IOException {
        if (in.isTooLong()) {
            counts.readOne();
            counts.skip(Skipped.TOO_LARGE);
            return;
        }
        if (isBracket(in.line(), in.length())) {
            opened |= in.length() > 0 && in.line()[0] == '[';
            closed |= in.length() > 0 && in.line()[0] == ']';
            return;
        }
        Entity entity;
        try {
            if (!contains(in.line(), in.length(), ARABIC) && isWhole(in.line(), in.length())) {
                counts.readOne();
                counts.skip(Skipped.NO_LABEL);
                return;
            }
            entity = parser.parse(in.line(), in.length());
        } catch (IOException e) {
            counts.skip(Skipped.BROKEN);
            return;
        }
        counts.readOne();
        if (entity == null) {
            counts.skip(Skipped.NO_ITEM);
            return;
        }
        if (!entity.iso().isEmpty()) {
            codes.write(entity.id() + "\t" + entity.iso() + "\n");
        }
        Candidate candidate = candidate(entity);
        if (candidate != null) {
            kept.write(candidate.line());
            kept.write('\n');
        }
    }

    /** What an entity may become, or null with the reason counted. */
    private @Nullable Candidate candidate(Entity entity) {
        if (entity.label().isEmpty()) {
            counts.skip(Skipped.NO_LABEL);
            return null;
        }
        Classes.Target target = classes.of(entity.classes());
        long number = number(entity.id());
        if (target == null || number <= 0) {
            counts.skip(Skipped.OTHER_CLASS);
            return null;
        }
        String name = Names.clean(entity.label());
        if (name.isEmpty()) {
            counts.skip(Skipped.NO_NAME);
            return null;
        }
        boolean person = target.list().equals(PERSONS);
        if (person && Names.words(name) == 1) {
            counts.skip(Skipped.ONE_WORD);
            return null;
        }
        return new Candidate(
                target.list(),
                number,
                entity.sites(),
                name,
                aliases(entity.aliases(), name),
                target.kind(),
                target.sector(),
                person ? sex(entity.sexes()) : "",
                person ? entity.citizenships() : entity.countries());
    }

    private List<String> aliases(List<String> given, String name) {
        List<String> kept = new ArrayList<>();
        for (String alias : given) {
            String also = Names.clean(alias);
            // One word of somebody who has more is somebody else's, too, or an ordinary word.
            boolean good = !also.isEmpty() && (Names.words(also) > 1 || Names.words(name) == 1);
            if (good && kept.size() < MOST_ALIASES) {
                kept.add(also);
            } else {
                counts.skip(Skipped.ALIAS);
            }
        }
        return kept;
    }

    private static String sex(List<String> items) {
        boolean male = items.contains(MALE);
        boolean female = items.contains(FEMALE);
        return male == female ? "" : male ? "m" : "f";
    }

    private static long number(String item) {
        try {
            return item.length() > 1 && item.length() < 13 ? Long.parseLong(item.substring(1)) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether a line is empty or one of the brackets around the entities. */
    private static boolean isBracket(byte[] line, int length) {
        for (int i = 0; i < length; i++) {
            if (" \t\r[],".indexOf(line[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line begins and ends like an entity; one that does not is left to the parser to refuse. */
    private static boolean isWhole(byte[] line, int length) {
        int end = length;
        while (end > 0 && " \t\r,".indexOf(line[end - 1]) >= 0) {
            end--;
        }
        return end > 1 && line[0] == '{' && line[end - 1] == '}';
    }

    private static boolean contains(byte[] line, int length, byte[] searched) {
        int last = length - searched.length;
        for (int i = 0; i <= last; i++) {
            if (line[i] == searched[0]) {
                int same = 1;
                while (same < searched.length && line[i + same] == searched[same]) {
                    same++;
                }
                if (same == searched.length) {
                    return true;
                }
            }
        }
        return false;
    }

    // ---- checkpoints

    private void save(DumpReader in) throws IOException {
        Properties state = new Properties();
        state.setProperty("head", Integer.toString(in.head()));
        state.setProperty("opened", Boolean.toString(opened));
        state.setProperty("closed", Boolean.toString(closed));
        state.setProperty("position", Long.toString(in.position()));
        state.setProperty("candidates", Long.toString(Files.size(candidates)));
        state.setProperty("countries", Long.toString(Files.size(countries)));
        counts.save(state);
        Path partial = scratch.resolve("checkpoint.part");
        try (OutputStream out = Files.newOutputStream(partial)) {
            state.store(out, null);
        }
        Files.move(partial, checkpoint, StandardCopyOption.REPLACE_EXISTING);
    }

    private void resume(DumpReader in) throws IOException, RefusedException {
        Properties state = new Properties();
        try (InputStream saved = Files.newInputStream(checkpoint)) {
            state.load(saved);
        }
        if (!state.getProperty("head", "").equals(Integer.toString(in.head()))) {
            throw new RefusedException(Refusal.OTHER_DUMP);
        }
        counts.load(state);
        opened = Boolean.parseBoolean(state.getProperty("opened"));
        closed = Boolean.parseBoolean(state.getProperty("closed"));
        in.skipTo(Long.parseLong(state.getProperty("position", "0")));
        cut(candidates, Long.parseLong(state.getProperty("candidates", "0")));
        cut(countries, Long.parseLong(state.getProperty("countries", "0")));
    }

    /** Forgets what was written behind the last checkpoint. */
    private static void cut(Path file, long length) throws IOException {
        try (RandomAccessFile written = new RandomAccessFile(file.toFile(), "rw")) {
            written.setLength(length);
        }
    }

    private void clear() throws IOException {
        if (Files.isDirectory(scratch)) {
            List<Path> files;
            try (Stream<Path> list = Files.list(scratch)) {
                files = list.toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(scratch);
        }
    }

    // ---- what came of it

    /** What became of the dump, for tests. */
    Counts counts() {
        return counts;
    }

    /** Lines that say what became of the dump. */
    public List<String> summary(boolean inArabic) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, inArabic ? "الكيانات المقروءة: %,d" : "%,d entities read", counts.read()));
        for (Map.Entry<String, Long> entry : counts.entries().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            lines.add(String.format(Locale.ROOT, "%,12d  %s", entry.getValue(), Resolver.part(entry.getKey())));
        }
        lines.add(String.format(
                Locale.ROOT,
                inArabic ? "%,12d  منها ببلد معروف" : "%,12d  of them with a country",
                counts.withCountry()));
        lines.add(inArabic ? "ما لم يُؤخذ:" : "skipped:");
        for (Skipped reason : Skipped.values()) {
            if (counts.skipped(reason) > 0) {
                lines.add(String.format(Locale.ROOT, "%,12d  %s", counts.skipped(reason), reason.text(inArabic)));
            }
        }
        return lines;
    }
}
