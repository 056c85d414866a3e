import { type DoneOf, heatOf } from "#src/domain/across-boards.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { boardWords } from "./board-words.ts";

type Props = DoneOf & {
  /** Said where it differs per cell; over time only what is done is written. */
  withTotal?: boolean;
  framed?: boolean;
};

/** Colour and figure; read out as "2 van 3 klaar". */
export function HeatCell({ done, total, withTotal = false, framed = false }: Props) {
  const words = useMessages(boardWords);
  return (
    <td
      className="heat-cell"
      data-heat={heatOf({ done, total }) ?? undefined}
      data-framed={framed ? "" : undefined}
    >
      {total === 0 ? (
        <span className="heat-nothing">{words.noTasks}</span>
      ) : (
        <>
          <span aria-hidden="true">
            <b>{done}</b>
            {withTotal && (
              <span className="heat-total">
                <span className="heat-of"> {words.of} </span>
                <span className="heat-slash">/</span>
                {total}
              </span>
            )}
          </span>
          <span className="visually-hidden">{words.doneOf(done, total)}</span>
        </>
      )}
    </td>
  );
}
