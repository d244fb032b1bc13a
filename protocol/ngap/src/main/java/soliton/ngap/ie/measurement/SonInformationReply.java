package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// SON information reply. TS 38.413 9.4.5.
@Sequence
public record SonInformationReply(@Nullable XnTnlConfigurationInfo xnTnlConfigurationInfo)
    implements SonInformation {}
