import { Zip, ZipDeflate } from "fflate";
import { nextTurn } from "./work.ts";

/**
 * Packs files one by one, on the spot. In the place of what the writer of spreadsheets brings (`vite.config.ts`): that
 * makes a worker of a text for a large file, which the policy of the page refuses, and then it waits for ever.
 */
async function zipHere(files: Readonly<Record<string, Uint8Array>>): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const [name, content] of Object.entries(files)) {
    const part = new ZipDeflate(name, { level: 6 });
    archive.add(part);
    part.push(content, true);
    await nextTurn();
  }
  archive.end();
  return new Blob(chunks).arrayBuffer();
}

// oxlint-disable-next-line import/no-default-export -- as that of the module it stands in for
export default zipHere;
