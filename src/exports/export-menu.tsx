import { type RefObject, useEffect, useRef, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { LOCALES } from "#src/i18n/locales.ts";
import { Menu, type MenuChoice, type MenuSetting } from "#src/ui/menu.tsx";
import { download, type Download } from "./download.ts";
import type { Format } from "./files.ts";
import { PNG_SCALES, type PngScale } from "./picture/png-scale.ts";
import { CannotExport, type Work } from "./work.ts";
import "./export-menu.css";

const messages = defineMessages({
  nl: {
    menu: "Exporteren",
    good: {
      pptx: "dia’s die u kunt bewerken",
      pdf: "om af te drukken: per schooljaar een bladzijde",
      svg: "tekening die scherp blijft",
      png: "afbeelding voor een tekst of een bericht",
      csv: "mijlpalen voor een rekenblad",
      xlsx: "mijlpalen en bronnen voor Excel",
      json: "mijlpalen voor een programma",
      ics: "mijlpalen voor een agenda",
      html: "pagina die zonder internet opengaat",
    },
    scale: "Maat van PNG",
    making: (name: string) => `${name} wordt gemaakt`,
    cancel: "Annuleren",
    done: (file: string) => `${file} is gedownload.`,
    printing: "Het afdrukvenster is geopend. Kies daar “Opslaan als pdf”.",
    cancelled: (name: string) => `${name} is geannuleerd.`,
    failed: (name: string) =>
      `${name} kon niet worden gemaakt. Probeer het opnieuw; lukt het dan nog niet, herlaad dan de pagina.`,
  },
  en: {
    menu: "Export",
    good: {
      pptx: "slides that you can edit",
      pdf: "to print: a page for each school year",
      svg: "drawing that stays sharp",
      png: "image for a text or a message",
      csv: "milestones for a spreadsheet",
      xlsx: "milestones and sources for Excel",
      json: "milestones for a program",
      ics: "milestones for a calendar",
      html: "page that opens without the internet",
    },
    scale: "Size of PNG",
    making: (name: string) => `${name} is being made`,
    cancel: "Cancel",
    done: (file: string) => `${file} was downloaded.`,
    printing: "The print window is open. Choose “Save as PDF” there.",
    cancelled: (name: string) => `${name} was cancelled.`,
    failed: (name: string) =>
      `${name} could not be made. Please try again; if that does not help, reload the page.`,
  },
});

export type Offer = {
  format: Format;
  /** What it is good for, where that differs from what it is for a timeline. */
  good?: string | undefined;
  /** Why it cannot be made now, in words; else it can. */
  reason?: string | undefined;
};

/** `null`: there is nothing to download, the browser prints. */
export type MakeFile = (format: Format, work: Work & { scale: PngScale }) => Promise<Download | null>;

type Props = {
  button: RefObject<HTMLElement | null>;
  open: boolean;
  onClose: () => void;
  offers: readonly Offer[];
  /** What else can be chosen for the files. */
  settings?: readonly MenuSetting[];
  make: MakeFile;
};

/** Shorter work is done before one could read that it goes on, in milliseconds. */
const FELT = 500;
const SCALES = PNG_SCALES.map((scale) => ({ id: `${scale}`, name: `${scale}×` }) as const);

type Running = { format: Format; share: number; slow: boolean; stop: () => void };

/**
 * One item per format; under it what goes on and what came of it. The menu of a timeline and that of a deck differ in
 * what they offer and in who makes the file.
 */
export function ExportMenu({ button, open, onClose, offers, settings = [], make }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const [scale, setScale] = useState<PngScale>(2);
  const [running, setRunning] = useState<Running | null>(null);
  const [said, say] = useState("");
  const stopAtTheEnd = useRef<() => void>(() => {});
  useEffect(() => () => stopAtTheEnd.current(), []);
  useEffect(() => {
    if (!open) return undefined;
    const opener = button.current;
    // The menu is gone by then: while it was there it held the focus.
    return () => opener?.focus();
  }, [open, button]);

  const choices = offers.map(
    ({ format, good, reason }): MenuChoice<Format> => ({
      id: format,
      name: nameOf(format),
      note: reason ?? good ?? words.good[format],
      disabled: reason !== undefined,
    }),
  );
  const scaleOfPng: MenuSetting = {
    name: words.scale,
    values: SCALES,
    value: `${scale}`,
    onChange: (value: string) => setScale(PNG_SCALES.find((one) => `${one}` === value) ?? scale),
  };
  const start = async (format: Format) => {
    running?.stop();
    const stopper = new AbortController();
    const { signal } = stopper;
    const stop = () => stopper.abort();
    stopAtTheEnd.current = stop;
    say("");
    setRunning({ format, share: 0, slow: false, stop });
    const later = setTimeout(() => update(stop, setRunning, { slow: true }), FELT);
    try {
      const onProgress = throttled((share) => update(stop, setRunning, { share }));
      const file = await Promise.race([make(format, { signal, onProgress, scale }), stopped(signal)]);
      signal.throwIfAborted();
      if (file) download(file);
      say(file ? words.done(file.name) : words.printing);
    } catch (error) {
      if (signal.aborted) say(words.cancelled(nameOf(format)));
      else say(error instanceof CannotExport ? error.message : words.failed(nameOf(format)));
    } finally {
      clearTimeout(later);
      setRunning((now) => (now?.stop === stop ? null : now));
    }
  };
  return (
    <>
      {open && (
        <Menu
          name={words.menu}
          locale={LOCALES[language]}
          button={button}
          choices={choices}
          settings={offers.some(({ format }) => format === "png") ? [...settings, scaleOfPng] : settings}
          onChoose={(format) => void start(format)}
          onClose={onClose}
        />
      )}
      <div className="export-state">
        {running?.slow && (
          <>
            <label>
              {words.making(nameOf(running.format))} <progress value={running.share} />
            </label>
            <button type="button" className="text-button" onClick={running.stop}>
              {words.cancel}
            </button>
          </>
        )}
        <span role="status">{running?.slow ? words.making(nameOf(running.format)) : said}</span>
      </div>
    </>
  );
}

/** Whatever it waits for, a script that does not come included, work that is stopped ends at once. */
const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
  });

const nameOf = (format: Format) => format.toUpperCase();

type SetRunning = (change: (now: Running | null) => Running | null) => void;

/** Only of the work that goes on: what was stopped has nothing more to say. */
const update = (stop: () => void, set: SetRunning, change: Partial<Running>) =>
  set((now) => (now?.stop === stop ? { ...now, ...change } : now));

const STEP = 0.05;

/** A bar that moves in steps: the page is not drawn again for every row. */
function throttled(tell: (share: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share - told < STEP) return;
    told = share;
    tell(share);
  };
}
