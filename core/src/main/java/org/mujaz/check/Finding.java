package org.mujaz.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.check.Claim.Reason;

/** What was found of a claim: its verdict, what is wrong, why, and on what words it rests. */
record Finding(Verdict verdict, @Nullable ErrorKind error, String detail, Reason reason, List<Evidence> evidence) {

    static Finding supported(Reason reason, List<Evidence> evidence) {
        return new Finding(Verdict.SUPPORTED, null, "", reason, evidence);
    }

    static Finding unsupported(ErrorKind error, Reason reason, List<Evidence> evidence) {
        return new Finding(Verdict.UNSUPPORTED, error, "", reason, evidence);
    }

    static Finding contradicted(ErrorKind error, Reason reason, List<Evidence> evidence) {
        return new Finding(Verdict.CONTRADICTED, error, "", reason, evidence);
    }

    Finding detailed(String what) {
        return new Finding(verdict, error, what, reason, evidence);
    }
}
