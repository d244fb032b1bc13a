package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// 5G pro se authorized. TS 38.413 9.4.5.
@Sequence
public record FiveGProSeAuthorized(
    @Nullable FiveGProSeDirectDiscovery fiveGProSeDirectDiscovery,
    @Nullable FiveGProSeDirectCommunication fiveGProSeDirectCommunication,
    @Nullable FiveGProSeLayer2UeToNetworkRelay fiveGProSeLayer2UeToNetworkRelay,
    @Nullable FiveGProSeLayer3UeToNetworkRelay fiveGProSeLayer3UeToNetworkRelay,
    @Nullable FiveGProSeLayer2RemoteUe fiveGProSeLayer2RemoteUe,
    @Ie(id = 379, criticality = IGNORE)
        @Nullable FiveGProSeLayer2Multipath fiveGProSeLayer2Multipath,
    @Ie(id = 380, criticality = IGNORE)
        @Nullable FiveGProSeLayer2UeToUeRelay fiveGProSeLayer2UeToUeRelay,
    @Ie(id = 381, criticality = IGNORE)
        @Nullable FiveGProSeLayer2UeToUeRemote fiveGProSeLayer2UeToUeRemote,
    @Ie(id = 479, criticality = IGNORE)
        @Nullable FiveGProSeLayer2MhUeToNetworkRelay fiveGProSeLayer2MhUeToNetworkRelay,
    @Ie(id = 480, criticality = IGNORE)
        @Nullable FiveGProSeLayer2MhIntermediateUeToNetworkRelay
            fiveGProSeLayer2MhIntermediateUeToNetworkRelay,
    @Ie(id = 481, criticality = IGNORE) @Nullable FiveGProSeLayer2MhRemote fiveGProSeLayer2MhRemote,
    @Ie(id = 482, criticality = IGNORE)
        @Nullable FiveGProSeLayer3MhUeToNetworkRelay fiveGProSeLayer3MhUeToNetworkRelay) {}
