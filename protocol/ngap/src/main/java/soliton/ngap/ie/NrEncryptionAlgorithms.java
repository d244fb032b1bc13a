package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// NRencryptionAlgorithms. TS 38.413 9.4.
public record NrEncryptionAlgorithms(@BitSize(min = 16, max = 16, extensible = true) Bits value) {}
