package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Onboarding support. TS 38.413 9.4.5.
@Enumerated
public enum OnboardingSupport {
  TRUE
}
