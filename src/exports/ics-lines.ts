const NEWLINE = "\r\n";
/** In octets of UTF-8, without the newline (RFC 5545, 3.1). The space that continues a line counts. */
const MOST = 74;

/** Lines that are too long go on in the next, after a space; no character is cut in two. */
export const folded = (text: string): string => text.split(NEWLINE).map(foldedLine).join(NEWLINE);

function foldedLine(line: string): string {
  // No character is more than three octets for each of its units.
  if (line.length * 3 <= MOST) return line;
  const parts: string[] = [];
  let [start, at, octets] = [0, 0, 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 0;
    }
    octets += size;
    at += character.length;
  }
  return [...parts, line.slice(start)].join(`${NEWLINE} `);
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
