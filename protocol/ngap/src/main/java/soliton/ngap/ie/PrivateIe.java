package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.per.Criticality;

/// An IE of a private message. TS 38.413 9.4.4, 9.4.8: one of the two identities is there.
///
/// @param local 0..65535
/// @param global content octets of an OBJECT IDENTIFIER
public record PrivateIe(
    @Nullable Integer local, @Nullable Octets global, Criticality criticality, Octets value) {}
