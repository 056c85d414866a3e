import { type RefObject, useEffect, useState } from "react";
import { type TextStyle, textWidth } from "./text-width.ts";
import { TYPE } from "./measures.ts";

/** Long and short words, narrow and wide letters, in the styles that labels have. */
const SAMPLES: readonly { text: string; style: TextStyle }[] = [
  { text: "Vlaams Parlement keurt decreet leersteun goed", style: TYPE.label1 },
  { text: "Regering bekrachtigt het decreet over leersteun", style: TYPE.label2 },
  { text: "Lijst van toekomstige leersteuncentra bekend, 10 februari 2023", style: TYPE.label3 },
  { text: "Initiële officiële lijst zei: Illi 1111", style: TYPE.label3 },
  { text: "Building support for learning support centres", style: TYPE.label2 },
  { text: "Learning support decree, Ondersteuningsmodel", style: TYPE.ribbonName },
  { text: "from 1 September 2023 to 31 August 2024", style: TYPE.date },
];
/** Rounding and hinting; below this the reader has the font that was measured. */
const TOLERANCE = 1.015;
/** Other texts can differ a little more from the table than these samples do. */
const MARGIN = 1.04;

/**
 * How much wider the reader's text is than the table says: another font, or more space between letters. Measured in
 * the DOM whenever fonts have come in; 1 on the server and with our own font.
 */
export function useTextScale(ref: RefObject<Element | null>): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const { fonts } = document as Partial<Pick<Document, "fonts">>;
    if (!fonts) return undefined;
    let wanted = true;
    const read = () => {
      if (wanted && ref.current) setScale(measuredScale(ref.current));
    };
    fonts.addEventListener("loadingdone", read);
    fonts.ready.then(read, read);
    return () => {
      wanted = false;
      fonts.removeEventListener("loadingdone", read);
    };
  }, [ref]);
  return scale;
}

function measuredScale(parent: Element): number {
  const samples = SAMPLES.map(({ text, style }) => {
    const span = document.createElement("span");
    span.className = "timeline-sample";
    span.ariaHidden = "true";
    span.style.fontSize = `${style.size}px`;
    span.style.fontWeight = String(style.weight);
    span.textContent = text;
    return { span, width: textWidth(text, style) };
  });
  // All at once: the page is laid out for the first that is read, and not again.
  parent.append(...samples.map(({ span }) => span));
  const ratios = samples.map(({ span, width }) => span.getBoundingClientRect().width / width);
  for (const { span } of samples) span.remove();
  const widest = Math.max(...ratios);
  return Number.isFinite(widest) && widest > TOLERANCE ? Math.ceil(widest * MARGIN * 100) / 100 : 1;
}
