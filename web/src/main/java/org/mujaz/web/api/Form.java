package org.mujaz.web.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which an answer can be had. */
enum Form {
    /** The contract's object; what is given where nothing else is asked for. */
    CONTRACT("application/json", ""),
    /** Linked data in the terms of schema.org; what {@code application/ld+json} is without a profile. */
    SCHEMA_ORG("application/ld+json", "https://schema.org"),
    /** Linked data as the W3C's Web Annotations. */
    ANNOTATIONS("application/ld+json", "http://www.w3.org/ns/anno.jsonld");

    private final String type;
    private final String profile;

    Form(String type, String profile) {
        this.type = type;
        this.profile = profile;
    }

    /** The value of {@code Content-Type}. */
    String contentType() {
        return profile.isEmpty() ? type : type + ";profile=\"" + profile + "\"";
    }

    /** The form that a request likes best; of several alike the first of {@code offered}. Nothing where none is accepted. */
    static Optional<Form> best(@Nullable String accept, List<Form> offered) {
        List<MediaTypes.Range> ranges = MediaTypes.accepted(accept);
        Form best = null;
        int bestWeight = 0;
        for (Form form : offered) {
            int closest = 0;
            int weight = 0;
            for (MediaTypes.Range range : ranges) {
                int fits = range.fits(form.type, form.profile);
                if (fits > closest) {
                    closest = fits;
                    weight = range.weight();
                }
            }
            if (weight > bestWeight) {
                best = form;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }
}
