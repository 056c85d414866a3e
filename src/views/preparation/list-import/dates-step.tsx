import { useId, useMemo } from "react";
import { schoolYearName } from "#src/domain/period.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import type { ListSettings } from "#src/imports/list-rows.ts";
import { dayBy, dayOfCount, readWrittenDate } from "#src/imports/written-date.ts";

const messages = defineMessages({
  nl: {
    title: "Hoe we de datums lezen",
    lead: "Dag, maand, jaar: 1/9/2023 is 1 september 2023.",
    month: (text: string) => `Een maand zonder dag, zoals “${text}”, wordt`,
    lastDay: (day: string) => `de laatste dag van die maand${day}; de maand zelf blijft in de nota`,
    noDate: "geen datum; de maand blijft in de nota",
    example: (day: string) => ` (${day})`,
    year: (text: string) => `Een maand zonder jaar, zoals “${text}”, hoort bij schooljaar`,
    serial: (text: string) => `Een getal als ${text} is een dag die het rekenblad telt`,
    epoch: (year: number, day: string) => `vanaf ${year}: ${day}`,
    unread: (text: string) => `Wat geen dag of maand is, zoals “${text}”,`,
    fault: "is een fout",
    note: "blijft in de nota, zonder datum",
  },
  en: {
    title: "How we read the dates",
    lead: "Day, month, year: 1/9/2023 is 1 September 2023.",
    month: (text: string) => `A month without a day, such as “${text}”, becomes`,
    lastDay: (day: string) => `the last day of that month${day}; the month itself stays in the note`,
    noDate: "no date; the month stays in the note",
    example: (day: string) => ` (${day})`,
    year: (text: string) => `A month without a year, such as “${text}”, is in school year`,
    serial: (text: string) => `A number such as ${text} is a day that the spreadsheet counts`,
    epoch: (year: number, day: string) => `from ${year}: ${day}`,
    unread: (text: string) => `What is no day or month, such as “${text}”,`,
    fault: "is a fault",
    note: "stays in the note, without a date",
  },
});

type Dates = ListSettings["dates"];
type Props = { texts: readonly string[]; dates: Dates; onDates: (dates: Dates) => void };

/** What is done with a date that does not say all: only what this list needs is asked. */
export function DatesStep({ texts, dates, onDates }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const id = useId();
  const first = useMemo(() => {
    const read = texts.map((text) => ({ text, written: readWrittenDate(text) }));
    const find = (...kinds: string[]) => read.find(({ written }) => kinds.includes(written.kind));
    return {
      month: find("month", "bare-month"),
      bare: find("bare-month"),
      serial: find("serial"),
      unread: find("unread"),
    };
  }, [texts]);
  if (!first.month && !first.serial && !first.unread) return null;
  const year = dates.schoolYear;
  const asMonth = first.month && dayBy(first.month.written, { ...dates, months: "last-day" });
  const serial = first.serial?.written;
  const choice = <Value extends string | number>(
    name: string,
    label: string,
    value: Value,
    options: readonly (readonly [Value, string])[],
    change: (value: Value) => Partial<Dates>,
  ) => (
    <p className="import-choice">
      <label htmlFor={`${id}-${name}`}>{label}</label>{" "}
      <select
        id={`${id}-${name}`}
        className="control"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => String(option) === target.value);
          if (chosen) onDates({ ...dates, ...change(chosen[0]) });
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <section aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{words.title}</h4>
      <p className="caption">{words.lead}</p>
      {first.month &&
        choice(
          "months",
          words.month(first.month.text),
          dates.months,
          [
            ["last-day", words.lastDay(asMonth ? words.example(formatDay(asMonth, language)) : "")],
            ["no-date", words.noDate],
          ],
          (months) => ({ months }),
        )}
      {first.bare &&
        choice(
          "year",
          words.year(first.bare.text),
          year,
          [year - 1, year, year + 1].map((start) => [start, schoolYearName(start)] as const),
          (schoolYear) => ({ schoolYear }),
        )}
      {first.serial &&
        serial?.kind === "serial" &&
        choice(
          "epoch",
          words.serial(first.serial.text),
          dates.epoch,
          ([1900, 1904] as const).map(
            (epoch) =>
              [epoch, words.epoch(epoch, formatDay(dayOfCount(serial.count, epoch), language))] as const,
          ),
          (epoch) => ({ epoch }),
        )}
      {first.unread &&
        choice(
          "unread",
          words.unread(first.unread.text),
          dates.unread,
          [
            ["fault", words.fault],
            ["note", words.note],
          ],
          (unread) => ({ unread }),
        )}
    </section>
  );
}
