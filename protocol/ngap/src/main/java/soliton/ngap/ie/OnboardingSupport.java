package soliton.ngap.ie;

import soliton.per.Enumerated;

/// OnboardingSupport. TS 38.413 9.4.
@Enumerated
public enum OnboardingSupport {
  TRUE
}
