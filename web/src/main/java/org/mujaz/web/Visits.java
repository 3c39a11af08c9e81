package org.mujaz.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mujaz.web.page.Visit;
import org.mujaz.web.page.Visit.Look;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;

/**
 * Knows a visitor's choices again by a cookie, and whether a form that is posted is from a page of the desk: by what the browser says of its
 * origin, and by a token that stands both in a cookie and in the form, which a page of another site can read neither of.
 */
final class Visits {

    private static final String LOOK = "mujaz-look";
    private static final String TOKEN = "mujaz-csrf";
    private static final String ATTRIBUTE = "org.mujaz.web.csrf";
    private static final String YEAR = "31536000";
    private static final int TOKEN_BYTES = 16;
    private static final int TOKEN_LENGTH = 22;

    private final Assets assets;
    private final SecureRandom random;

    Visits(Assets assets, SecureRandom random) {
        this.assets = assets;
        this.random = random;
    }

    Visit of(Context context) {
        String query = context.queryString();
        String path = context.path() + (query == null ? "" : "?" + query);
        boolean fragment = "true".equals(context.header("HX-Request")) && context.header("HX-Boosted") == null;
        return new Visit(look(context), token(context), path, fragment, assets::url);
    }

    // ---- Choices

    private static Look look(Context context) {
        Look look = parse(context.cookie(LOOK), context.header(Header.ACCEPT_LANGUAGE));
        String asked = context.queryParam("lang");
        return asked == null || (!asked.equals("ar") && !asked.equals("en"))
                ? look
                : new Look(Locale.forLanguageTag(asked), look.digits(), look.months(), look.theme());
    }

    /** A cookie as {@link #choose} writes it; what is not understood is as by default. */
    static Look parse(@Nullable String cookie, @Nullable String languages) {
        boolean english = languages != null
                && languages.toLowerCase(Locale.ROOT).contains("en")
                && !languages.toLowerCase(Locale.ROOT).contains("ar");
        Look usual = Look.DEFAULT;
        Locale first = english ? Locale.ENGLISH : usual.language();
        String[] parts = cookie == null ? new String[0] : cookie.split("\\.", -1);
        if (parts.length != 4) {
            return new Look(first, usual.digits(), usual.months(), usual.theme());
        }
        return new Look(
                parts[0].equals("en") ? Locale.ENGLISH : parts[0].equals("ar") ? usual.language() : first,
                value(Visit.Digits.class, parts[1], usual.digits()),
                value(Visit.Months.class, parts[2], usual.months()),
                value(Visit.Theme.class, parts[3], usual.theme()));
    }

    private static <E extends Enum<E>> E value(Class<E> type, @Nullable String name, E fallback) {
        for (E value : type.getEnumConstants()) {
            if (name != null && value.name().equals(name.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        return fallback;
    }

    /** Takes up the fields of the form of choices; those that are missing stay as they were. */
    void choose(Context context) {
        Look old = look(context);
        String language = context.formParam("language");
        String chosen = language != null && (language.equals("ar") || language.equals("en"))
                ? language
                : old.language().getLanguage();
        String value = String.join(
                        ".",
                        chosen,
                        value(Visit.Digits.class, context.formParam("digits"), old.digits())
                                .name(),
                        value(Visit.Months.class, context.formParam("months"), old.months())
                                .name(),
                        value(Visit.Theme.class, context.formParam("theme"), old.theme())
                                .name())
                .toLowerCase(Locale.ROOT);
        setCookie(context, LOOK, value, YEAR);
    }

    // ---- Forged forms

    private String token(Context context) {
        String known = context.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String sent = context.cookie(TOKEN);
        String token = sent != null && isToken(sent) ? sent : fresh();
        if (!token.equals(sent)) {
            setCookie(context, TOKEN, token, null);
        }
        context.attribute(ATTRIBUTE, token);
        return token;
    }

    private String fresh() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isToken(String sent) {
        return sent.length() == TOKEN_LENGTH
                && sent.chars().allMatch(c -> c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }

    /** @throws Refusal if the form is not from a page of the desk */
    static void refuseForged(Context context) {
        refuseForeign(context);
        refuseToken(context, () -> context.formParam("csrf"));
    }

    /**
     * Refuses what a browser sends for another site.
     *
     * @throws Refusal if the browser says so
     */
    static void refuseForeign(Context context) {
        String site = context.header("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        String origin = context.header(Header.ORIGIN);
        if (origin != null) {
            int slashes = origin.indexOf("//");
            foreign |= slashes < 0 || !origin.substring(slashes + 2).equalsIgnoreCase(context.host());
        }
        if (foreign) {
            throw Refusal.of(DeskProblem.FORGED);
        }
    }

    private static void refuseToken(Context context, Supplier<@Nullable String> field) {
        String cookie = context.cookie(TOKEN);
        String header = context.header("X-CSRF-Token");
        String sent = header == null ? field.get() : header;
        boolean same = cookie != null
                && sent != null
                && isToken(cookie)
                && MessageDigest.isEqual(
                        cookie.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
        if (!same) {
            throw Refusal.of(DeskProblem.FORGED);
        }
    }

    private static void setCookie(Context context, String name, String value, @Nullable String seconds) {
        String proto = context.header("X-Forwarded-Proto");
        String age = seconds == null ? "" : "; Max-Age=" + seconds;
        String secure = "https".equals(proto) ? "; Secure" : "";
        context.res()
                .addHeader(Header.SET_COOKIE, name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + age + secure);
    }
}
