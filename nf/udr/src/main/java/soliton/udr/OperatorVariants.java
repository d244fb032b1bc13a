package soliton.udr;

import soliton.base.Octets;
import soliton.sbi.nudr.SubscriberRecord.Algorithm;

/// Makes a subscriber's own variant (OPc, TOPc) of the operator's (OP, TOP): TS 35.206 4.1, TS
/// 35.231 6.1. Given by who may know ciphers.
public interface OperatorVariants {
  /// @throws IllegalArgumentException if a length is wrong
  Octets forSubscriber(Algorithm algorithm, Octets k, Octets op);

  /// Refuses lines with an OP.
  OperatorVariants NONE =
      (algorithm, k, op) -> {
        throw new IllegalArgumentException("'op' is not accepted here, give 'opc'");
      };
}
