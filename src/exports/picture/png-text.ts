/** Bytes before the first chunk, and those of the first, which says how large the image is. */
const SIGNATURE = 8;
const FIRST_CHUNK = 25;

/** Words in a PNG (iTXt, UTF-8): what it was true for travels with it, though it is not in the picture. */
export async function withText(png: Blob, texts: Readonly<Record<string, string>>): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  const start = SIGNATURE + FIRST_CHUNK;
  const chunks = Object.entries(texts).map(([name, text]) => textChunk(name, text));
  return new Blob([bytes.slice(0, start), ...chunks, bytes.slice(start)], { type: png.type });
}

function textChunk(name: string, text: string): Uint8Array<ArrayBuffer> {
  // Name, not compressed, no language, no translated name.
  const data = new TextEncoder().encode(`iTXt${name}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, checksum(data));
  return chunk;
}

/** CRC-32, as PNG asks. */
function checksum(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}
