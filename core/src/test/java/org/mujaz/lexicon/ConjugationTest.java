package org.mujaz.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.lexicon.Conjugation.Inflected;

/** Forms are those of the grammar books; a feature is tense and agreement, then x for a passive and s before pronouns only. */
class ConjugationTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        // Sound.
        "كتب, يكتب, pm, كتب",
        "كتب, يكتب, pf, كتبت",
        "كتب, يكتب, pd, كتبا",
        "كتب, يكتب, pe, كتبتا",
        "كتب, يكتب, pp, كتبوا",
        "كتب, يكتب, pps, كتبو",
        "كتب, يكتب, p4, كتبنا",
        "كتب, يكتب, pq, كتبن",
        "كتب, يكتب, im, يكتب",
        "كتب, يكتب, if, تكتب",
        "كتب, يكتب, i1, أكتب",
        "كتب, يكتب, i4, نكتب",
        "كتب, يكتب, ip, يكتبون تكتبون يكتبوا",
        "كتب, يكتب, id, يكتبان يكتبا",
        "كتب, يكتب, ie, تكتبان",
        "كتب, يكتب, iq, يكتبن",
        "كتب, يكتب, jm, ''",
        // Hollow.
        "قال, يقول, pf, قالت",
        "قال, يقول, pp, قالوا",
        "قال, يقول, p1, قلت",
        "قال, يقول, p4, قلنا",
        "قال, يقول, pq, قلن",
        "قال, يقول, if, تقول",
        "قال, يقول, jm, يقل",
        "قال, يقول, jf, تقل",
        "قال, يقول, j4, نقل",
        "خاف, يخاف, jm, يخف",
        "استقال, يستقيل, p4, استقلنا",
        "استقال, يستقيل, jm, يستقل",
        "أجاب, يجيب, p1, أجبت",
        "أجاب, يجيب, jm, يجب",
        // Defective in alef.
        "دعا, يدعو, pf, دعت",
        "دعا, يدعو, pp, دعوا",
        "دعا, يدعو, pe, دعتا",
        "دعا, يدعو, p1, دعوت",
        "دعا, يدعو, p4, دعونا",
        "دعا, يدعو, ip, يدعون تدعون يدعوا",
        "دعا, يدعو, id, يدعوان يدعوا",
        "دعا, يدعو, iq, يدعون",
        "دعا, يدعو, jm, يدع",
        // Defective in alef maqsura, present in yeh.
        "رمى, يرمي, pf, رمت",
        "رمى, يرمي, pms, رما",
        "رمى, يرمي, pp, رموا",
        "رمى, يرمي, pd, رميا",
        "رمى, يرمي, p1, رميت",
        "رمى, يرمي, ip, يرمون ترمون يرموا",
        "رمى, يرمي, id, يرميان يرميا",
        "رمى, يرمي, jm, يرم",
        "استدعى, يستدعي, p4, استدعينا",
        "استدعى, يستدعي, jf, تستدع",
        // The same with the present in alef maqsura.
        "سعى, يسعى, im, يسعى",
        "سعى, يسعى, ims, يسعا",
        "سعى, يسعى, ip, يسعون تسعون يسعوا",
        "سعى, يسعى, iq, يسعين",
        "سعى, يسعى, jm, يسع",
        // Defective in yeh.
        "بقي, يبقى, pf, بقيت",
        "بقي, يبقى, pp, بقوا",
        "بقي, يبقى, pd, بقيا",
        "بقي, يبقى, p4, بقينا",
        "بقي, يبقى, jm, يبق",
        // Hamza in front: two of them are one with madda.
        "أخذ, يأخذ, i1, آخذ",
        "أخذ, يأخذ, i4, نأخذ",
        "أكد, يؤكد, i1, أؤكد",
        "أعلن, يعلن, i1, أعلن",
        // Hamza in the middle.
        "سأل, يسأل, pp, سألوا",
        "سأل, يسأل, jm, ''",
        // Hamza behind: its seat follows its vowel, and with alef it is madda.
        "قرأ, يقرأ, pf, قرأت",
        "قرأ, يقرأ, pp, قرأوا قرؤوا",
        "قرأ, يقرأ, pd, قرآ",
        "قرأ, يقرأ, pe, قرأتا",
        "قرأ, يقرأ, id, يقرآن يقرآ",
        "قرأ, يقرأ, ie, تقرآن",
        "قرأ, يقرأ, ip, يقرأون تقرأون يقرأوا يقرؤون تقرؤون يقرؤوا",
        "جاء, يجيء, pp, جاءوا جاؤوا",
        "جاء, يجيء, p1, جئت",
        "جاء, يجيء, p4, جئنا",
        "جاء, يجيء, jm, يجئ",
        "شاء, يشاء, jm, يشأ",
        "ساء, يسوء, jf, تسؤ",
        // Doubled.
        "مد, يمد, pf, مدت",
        "مد, يمد, pp, مدوا",
        "مد, يمد, p1, مددت",
        "مد, يمد, p4, مددنا",
        "مد, يمد, pq, مددن",
        "مد, يمد, ip, يمدون تمدون يمدوا",
        "مد, يمد, jm, ''",
    })
    void theFormsOfAFeatureAre(String past, String present, String feature, String forms) {
        assertThat(forms(Conjugation.of(past, present, "", ""), feature)).isEqualTo(forms);
    }

    @Test
    void aPassiveThatIsWrittenOtherwiseHasItsForms() {
        List<Inflected> said = Conjugation.of("قال", "يقول", "قيل", "يقال");

        assertThat(forms(said, "pmx")).isEqualTo("قيل");
        assertThat(forms(said, "pfx")).isEqualTo("قيلت");
        assertThat(forms(said, "imx")).isEqualTo("يقال");
        assertThat(forms(said, "ifx")).isEqualTo("تقال");
        assertThat(forms(said, "jmx")).isEqualTo("يقل");
        assertThat(forms(Conjugation.of("رمى", "يرمي", "", "يرمى"), "imx")).isEqualTo("يرمى");
    }

    @Test
    void aPassiveThatIsWrittenAlikeOrIsNoneHasNoForms() {
        assertThat(Conjugation.of("كتب", "يكتب", "", "")).noneMatch(Inflected::passive);
        assertThat(Conjugation.of("وصل", "يصل", "-", "-")).noneMatch(Inflected::passive);
    }

    @Test
    void aVerbWithoutAPresentHasOnlyThePast() {
        assertThat(Conjugation.of("ليس", "", "", ""))
                .isNotEmpty()
                .allMatch(form -> form.tense() == Conjugation.Tense.PAST);
    }

    private static String forms(List<Inflected> all, String feature) {
        return String.join(
                " ",
                all.stream()
                        .filter(form -> feature(form).equals(feature))
                        .map(Inflected::form)
                        .distinct()
                        .toList());
    }

    private static String feature(Inflected form) {
        return "" + form.tense().letter() + form.agreement() + (form.passive() ? "x" : "") + (form.bound() ? "s" : "");
    }
}
