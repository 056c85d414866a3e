export type Download = { name: string; type: string; content: BlobPart };

/** Hands a file to the person: the browser saves it under its name. */
export function download({ name, type, content }: Download): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file once the click is handled; a little later is safe everywhere.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
