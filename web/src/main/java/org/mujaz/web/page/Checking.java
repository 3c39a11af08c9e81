package org.mujaz.web.page;

import org.mujaz.check.Check;

/**
 * A summary that was checked against an article.
 *
 * @param id by which the server knows the check again, for addresses
 * @param reading the article
 * @param check the verdicts
 */
public record Checking(String id, Reading reading, Check check) {}
