import type { BurnUpPoint } from "#src/domain/burn-up.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { Cited } from "#src/facts/cited.tsx";
import { formatDay } from "#src/i18n/dates.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { progressWords } from "./progress-words.ts";
import type { Reference } from "./references.ts";

type Props = { months: readonly BurnUpPoint[]; days: readonly Reference[] };

/** The numbers of the picture, and the days that it names with their sources. */
export function ProgressTable({ months, days }: Props) {
  const language = useLanguage();
  const words = useMessages(progressWords);
  return (
    <>
      {months.length > 0 && (
        <div className="picture-table">
          <table>
            <caption>{words.months}</caption>
            <thead>
              <tr>
                {[words.on, words.done, words.begun, words.rest, words.total, words.planned].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map(({ on, done, active, rest, total, planned }) => (
                <tr key={toIso(on)}>
                  <th scope="row">{formatDay(on, language)}</th>
                  <td>{done}</td>
                  <td>{active}</td>
                  <td>{rest}</td>
                  <td>{total}</td>
                  <td>{planned}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {days.length > 0 && (
        <table>
          <caption>{words.days}</caption>
          <thead>
            <tr>
              <th scope="col">{words.on}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.sources}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ key, on, name, citations }) => (
              <tr key={key}>
                <th scope="row">{formatDay(on, language)}</th>
                <td>{name}</td>
                <td>
                  <Cited citations={citations} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
