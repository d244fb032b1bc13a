package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Security indication: whether the user plane is to be protected. TS 38.413 9.3.1.27.
@Sequence
public record SecurityIndication(
    IntegrityProtectionIndication integrityProtectionIndication,
    ConfidentialityProtectionIndication confidentialityProtectionIndication,
    @Nullable MaximumIntegrityProtectedDataRate maximumIntegrityProtectedDataRateUl,
    @Ie(id = 151, criticality = IGNORE)
        @Nullable MaximumIntegrityProtectedDataRate maximumIntegrityProtectedDataRateDl) {}
