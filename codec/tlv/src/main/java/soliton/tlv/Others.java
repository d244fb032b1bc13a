package soliton.tlv;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A component `List<RawIe>` that keeps the elements that no other component knows, of vendors
/// among others; at most [TlvReader#MAX_OTHERS]. A record without it drops them.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.SOURCE)
public @interface Others {}
