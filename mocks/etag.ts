/**
 * A strong validator: another body has another one. Own hash (cyrb53 with all its 64 bits), because
 * `crypto.subtle` does not exist on a plain-http host; nobody gains by forging it.
 */
export function etagOf(body: string): string {
  let high = 0xde_ad_be_ef;
  let low = 0x41_c6_ce_57;
  for (let index = 0; index < body.length; index += 1) {
    const unit = body.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  const mixedHigh =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  const mixedLow =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return `"${hex(mixedHigh)}${hex(mixedLow)}"`;
}

const hex = (bits: number) => (bits >>> 0).toString(16).padStart(8, "0");

/** Does this `If-None-Match` name it? Compares weakly, as RFC 9110 (13.1.2) asks. */
export function namesEtag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(etag) ?? false;
}
