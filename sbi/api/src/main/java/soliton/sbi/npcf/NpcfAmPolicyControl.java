package soliton.sbi.npcf;

import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Guami;
import soliton.base.Pei;
import soliton.base.Supi;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.UserLocation;

/// Npcf_AMPolicyControl (TS 29.507): access and mobility policy of a UE.
public interface NpcfAmPolicyControl {

  /// Create (4.2.2).
  ///
  /// @throws SbiProblem 403 `USER_UNKNOWN` or a policy's refusal
  AmPolicyAssociation create(AmPolicyRequest request);

  /// Delete (4.2.5). Unknown associations are ignored.
  void delete(String policyAssociationId);

  /// PolicyAssociationRequest (5.6.2.3).
  record AmPolicyRequest(
      Supi supi,
      @Nullable Pei pei,
      Guami guami,
      RatType ratType,
      UserLocation location,
      Ambr subscribedUeAmbr,
      @Nullable Integer subscribedRfsp) {}

  /// PolicyAssociation (5.6.2.2).
  record AmPolicyAssociation(String policyAssociationId, Ambr ueAmbr, @Nullable Integer rfsp) {}
}
