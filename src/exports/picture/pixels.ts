import { PNG_TYPE, SVG_TYPE } from "./picture-types.ts";

/** An SVG file drawn as an image of this many pixels; `null` when this browser cannot. */
export async function pixels(
  svg: string,
  { width, height }: { width: number; height: number },
): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve) => canvas.toBlob(resolve, PNG_TYPE));
  } finally {
    URL.revokeObjectURL(address);
  }
}
