package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A component that lies outside the body of the message, in the header that is common to the
/// family (PDU session identity, procedure transaction identity). The caller of the codec hands
/// it over.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Framed {}
