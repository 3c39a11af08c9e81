package org.mujaz.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The compiled lexicon as bytes: what the build writes and the start reads.
 *
 * <p>Layout, big-endian: the mark {@code MJZL}, the layout's number, a CRC-32 of the rest (it is the lexicon's version),
 * the {@linkplain FirstWords words} that phrases begin with, the count of tables; then for each its name, its columns, its cells
 * (numbers of distinct texts, which stand in one block of UTF-8, so that a cell is decoded when it is asked for) and its trie.
 */
final class LexiconFile {

    private static final int MARK = 0x4D4A5A4C;
    private static final int LAYOUT = 4;
    private static final int HEADER = 12;

    /** Where the checksum of what follows the header stands. */
    static final int CHECKSUM_AT = 8;

    private LexiconFile() {}

    /** What a file holds: the tables and their version. */
    record Contents(List<PhraseTable> tables, String version) {}

    static byte[] write(List<PhraseTable> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int checksum = write(tables, out);
            byte[] file = out.toByteArray();
            ByteBuffer.wrap(file).putInt(CHECKSUM_AT, checksum);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes tables one after the other, so that no more than one is in memory twice. Returns what belongs at
     * {@link #CHECKSUM_AT}, where a zero is written.
     */
    static int write(List<PhraseTable> tables, OutputStream out) throws IOException {
        out.write(ByteBuffer.allocate(HEADER)
                .putInt(MARK)
                .putInt(LAYOUT)
                .putInt(0)
                .array());
        CRC32 checksum = new CRC32();
        FirstWords words = firstWords(tables);
        ByteBuffer front = ByteBuffer.allocate(words.bytes() + 4);
        words.write(front);
        front.putInt(tables.size()).flip();
        checksum.update(front.duplicate());
        out.write(front.array(), 0, front.limit());
        for (PhraseTable table : tables) {
            byte[] block = write(table);
            checksum.update(block);
            out.write(block);
        }
        return (int) checksum.getValue();
    }

    /** The words of all tables but that of the forms of words, which is walked only: it has more than all others. */
    private static FirstWords firstWords(List<PhraseTable> tables) {
        BitSet walked = new BitSet();
        for (int i = 0; i < tables.size(); i++) {
            walked.set(i, tables.get(i).name().equals(WordForms.TABLE));
        }
        return FirstWords.of(tables.stream().map(PhraseTable::trie).toList(), walked);
    }

    /** @throws IllegalStateException if the bytes are no compiled lexicon, were cut short or changed */
    static Contents read(byte[] bytes) {
        return read(ByteBuffer.wrap(bytes));
    }

    /** Reads from the buffer's position to its limit. */
    static Contents read(ByteBuffer bytes) {
        ByteBuffer in = bytes.slice();
        if (in.limit() < HEADER + 4 || in.getInt() != MARK || in.getInt() != LAYOUT) {
            throw new IllegalStateException("not a compiled lexicon of layout " + LAYOUT);
        }
        int version = in.getInt();
        CRC32 checksum = new CRC32();
        checksum.update(in.duplicate());
        if (version != (int) checksum.getValue()) {
            throw new IllegalStateException("the compiled lexicon is damaged");
        }
        FirstWords words = FirstWords.read(in);
        int count = in.getInt();
        List<PhraseTable> tables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tables.add(readTable(in, words, i));
        }
        return new Contents(List.copyOf(tables), String.format("%08x", version));
    }

    private static byte[] write(PhraseTable table) {
        byte[] name = table.name().getBytes(StandardCharsets.UTF_8);
        byte[] columns = String.join("\t", table.columns()).getBytes(StandardCharsets.UTF_8);
        Map<String, Integer> pool = new HashMap<>();
        List<byte[]> texts = new ArrayList<>();
        int textBytes = 0;
        int[] cells = new int[table.rows().size() * table.columns().size()];
        int filled = 0;
        for (List<String> row : table.rows()) {
            for (String cell : row) {
                Integer number = pool.get(cell);
                if (number == null) {
                    number = texts.size();
                    pool.put(cell, number);
                    byte[] text = cell.getBytes(StandardCharsets.UTF_8);
                    texts.add(text);
                    textBytes += text.length;
                }
                cells[filled++] = number;
            }
        }
        int size = 4 * 4 + name.length + columns.length + cells.length * 4 + (texts.size() + 1) * 4 + textBytes;
        ByteBuffer out = ByteBuffer.allocate(size + table.trie().bytes());
        out.putInt(name.length).put(name);
        out.putInt(columns.length).put(columns);
        out.putInt(table.rows().size());
        out.asIntBuffer().put(cells);
        out.position(out.position() + cells.length * 4);
        out.putInt(texts.size());
        int offset = 0;
        for (byte[] text : texts) {
            out.putInt(offset);
            offset += text.length;
        }
        out.putInt(offset);
        texts.forEach(out::put);
        table.trie().write(out);
        return out.array();
    }

    private static PhraseTable readTable(ByteBuffer in, FirstWords words, int number) {
        String name = text(in);
        List<String> columns = List.of(text(in).split("\t", -1));
        int[] cells = ints(in, in.getInt() * columns.size());
        int[] offsets = ints(in, in.getInt() + 1);
        byte[] texts = new byte[offsets[offsets.length - 1]];
        in.get(texts);
        Rows rows = new Rows(columns.size(), cells, offsets, texts);
        return new PhraseTable(name, columns, rows, PhraseTrie.read(in), words, number);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + count * 4);
        return ints;
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Rows whose cells are decoded when they are first asked for. Two threads may decode the same one; either's text will do, as
     * a String is safe to see however it is handed over.
     */
    private static final class Rows extends PhraseTable.Rows {
        private final int width;
        private final int[] cells;
        private final int[] offsets;
        private final byte[] texts;
        private final @Nullable String[] decoded;

        Rows(int width, int[] cells, int[] offsets, byte[] texts) {
            this.width = width;
            this.cells = cells;
            this.offsets = offsets;
            this.texts = texts;
            this.decoded = new String[offsets.length - 1];
        }

        @Override
        String cell(int row, int column) {
            int number = cells[row * width + column];
            String text = decoded[number];
            if (text == null) {
                int start = offsets[number];
                text = new String(texts, start, offsets[number + 1] - start, StandardCharsets.UTF_8);
                decoded[number] = text;
            }
            return text;
        }

        @Override
        public List<String> get(int row) {
            return new AbstractList<>() {
                @Override
                public String get(int column) {
                    return cell(row, column);
                }

                @Override
                public int size() {
                    return width;
                }
            };
        }

        @Override
        public int size() {
            return cells.length / width;
        }
    }
}
