package org.mujaz.text;

/**
 * A sentence: a run of tokens of one paragraph, its closing marks and quotes included.
 *
 * @param span where it stands in the source
 * @param firstToken the index of its first token
 * @param endToken the index behind its last token
 * @param paragraph the index of its paragraph
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}
