package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// CNAssistedRANTuning. TS 38.413 9.4.
@Sequence
public record CnAssistedRanTuning(@Nullable ExpectedUeBehaviour expectedUeBehaviour) {}
