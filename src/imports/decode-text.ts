const START = 4096;
/** Of the first bytes of a text in UTF-16, which is Latin for the most part. */
const ZEROS_OF_UTF16 = 0.3;

/**
 * Bytes as text: UTF-8 or UTF-16 by their mark or by how they look, else windows-1252, which is what a spreadsheet in
 * Belgium writes when nobody chose.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode("utf-8", bytes);
  if (first === 0xff && second === 0xfe) return decode("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decode("utf-16be", bytes);
  const start = bytes.subarray(0, START);
  if (zeros(start, 1) > ZEROS_OF_UTF16) return decode("utf-16le", bytes);
  if (zeros(start, 0) > ZEROS_OF_UTF16) return decode("utf-16be", bytes);
  try {
    return decode("utf-8", bytes, true);
  } catch {
    return decode("windows-1252", bytes);
  }
}

const decode = (label: string, bytes: Uint8Array, fatal = false) =>
  new TextDecoder(label, { fatal }).decode(bytes);

/** The share of zeros among the even or the odd bytes. */
function zeros(bytes: Uint8Array, odd: 0 | 1): number {
  const half = bytes.filter((_, index) => index % 2 === odd);
  return half.length === 0 ? 0 : half.filter((byte) => byte === 0).length / half.length;
}
