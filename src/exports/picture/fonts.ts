import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline";
import serif from "#src/ui/newsreader-500.woff2?inline";

const face = (family: string, weights: string, address: string) =>
  `@font-face{font-family:"${family}";font-weight:${weights};src:url("${address}") format("woff2")}`;

/**
 * The Latin part of both families, in the file itself. The text asks for letters that every machine has; who reads
 * style sheets, and so can read ours, is told of them in a block that others pass over.
 */
export const fontFaces = [
  face("Source Sans 3 Variable", "200 900", sans),
  face("Newsreader Variable", "500", serif),
  `@media all{[font-family^="Arial"]{font-family:"Source Sans 3 Variable",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums}[font-family^="Times"]{font-family:"Newsreader Variable","Times New Roman",serif}[data-weight="650"]{font-variation-settings:"wght" 650}}`,
].join("\n");
