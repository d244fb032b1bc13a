package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// CN assisted RAN tuning. TS 38.413 9.4.5.
@Sequence
public record CnAssistedRanTuning(@Nullable ExpectedUeBehaviour expectedUeBehaviour) {}
