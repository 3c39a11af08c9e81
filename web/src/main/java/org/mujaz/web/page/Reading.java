package org.mujaz.web.page;

import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.read.Page;

/**
 * An article that was read, and what was made of it.
 *
 * @param id by which the server knows it again, for addresses
 * @param page the article with what its source says of it
 * @param analysis what was understood
 * @param brief its key points
 * @param version of the code and the lexicon
 */
public record Reading(String id, Page page, Analysis analysis, Brief brief, String version) {}
