import { type MouseEvent, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import type { ChartWords } from "./chart-image.ts";

const messages = defineMessages({
  nl: {
    copy: "Kopieer als afbeelding",
    copied: "Gekopieerd als afbeelding.",
    saved: "De browser liet kopiëren niet toe: de afbeelding is bewaard als bestand.",
    failed: "De browser kon deze afbeelding niet maken.",
  },
  en: {
    copy: "Copy as image",
    copied: "Copied as image.",
    saved: "The browser did not allow copying: the image was saved as a file.",
    failed: "The browser could not make this image.",
  },
});

type Props = {
  /** Of the file, when the browser takes no image. */
  name: string;
  /** Asked when it is copied. The title is the sentence of the chart. */
  foot: () => ChartWords["foot"];
};

/** Copies the chart of the figure that it stands in, with the signs of its `data-chart-key`. */
export function CopyChart({ name, foot }: Props) {
  const words = useMessages(messages);
  const [said, setSaid] = useState("");
  const press = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const figure = currentTarget.closest("figure");
    const chart = figure?.querySelector<SVGSVGElement>("svg.recharts-surface");
    const key = figure?.querySelector("[data-chart-key]") ?? null;
    const image = { title: sentenceOf(figure), key, foot: foot(), name };
    setSaid(chart ? words[await copied(chart, image)] : words.failed);
  };
  return (
    <p className="no-print">
      <button type="button" className="text-button" onClick={(event) => void press(event)}>
        {words.copy}
      </button>{" "}
      <span role="status">{said}</span>
    </p>
  );
}

const sentenceOf = (figure: Element | null): string =>
  figure?.querySelector("figcaption")?.textContent?.trim() ?? "";

async function copied(
  chart: SVGSVGElement,
  { name, ...words }: ChartWords & { name: string },
): Promise<"copied" | "saved" | "failed"> {
  const [{ chartImage }, { download }] = await Promise.all([
    import("./chart-image.ts"),
    import("./download.ts"),
  ]);
  const image = await chartImage(chart, words).catch(() => null);
  if (!image) return "failed";
  try {
    await navigator.clipboard.write([new ClipboardItem({ [image.type]: image })]);
    return "copied";
  } catch {
    download({ name: `${name}.png`, type: image.type, content: image });
    return "saved";
  }
}
