import { useMessages } from "#src/i18n/language.tsx";
import { progressWords } from "./progress-words.ts";

/** What each line and area is. */
export function ProgressKey({ forecast }: { forecast: boolean }) {
  const words = useMessages(progressWords);
  return (
    <div className="progress-key" data-chart-key="">
      <Sign of="done" /> {words.done}
      <Sign of="begun" /> {words.begun}
      <Sign of="planned" /> {words.planned}
      <Sign of="total" /> {words.total}
      {forecast && (
        <>
          <Sign of="forecast" /> {words.forecast}
        </>
      )}
    </div>
  );
}

type Part = "done" | "begun" | "planned" | "total" | "forecast";

const Sign = ({ of }: { of: Part }) => (
  <svg className="progress-sign" data-of={of} viewBox="0 0 26 14" aria-hidden="true">
    {(of === "begun" || of === "forecast") && <rect x="0" y="1" width="26" height="12" />}
    {of !== "begun" && <line x1="0" x2="26" y1="7" y2="7" />}
  </svg>
);
