package soliton.ngap.ie.mbs;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.Nid;
import soliton.per.Sequence;

/// MBS session ID. TS 38.413 9.3.1.206.
@Sequence
public record MbsSessionId(Tmgi tmgi, @Nullable Nid nid) {}
