package org.mujaz.text;

/**
 * A line of the text that is not blank.
 *
 * @param span where it stands in the source, outer white space left out
 * @param firstSentence the index of its first sentence
 * @param endSentence the index behind its last sentence
 * @param isTitle whether it is the article's title
 */
public record Paragraph(Span span, int firstSentence, int endSentence, boolean isTitle) {}
