import { lazy, useId } from "react";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import type { Standing } from "../use-situation.ts";

const WorkloadChart = lazy(async () => ({
  default: (await import("./workload-chart.tsx")).WorkloadChart,
}));

const messages = defineMessages({
  nl: { title: "Werk per maand", none: "Er staat geen werk met een datum meer open." },
  en: { title: "Work per month", none: "No work with a date is open any more." },
});

/** In which months the open work falls when it is left to the last moment. */
export function Workload({ situation }: { situation: Standing }) {
  const words = useMessages(messages);
  const title = useId();
  return (
    <section className="picture-part" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {situation.plan.size === 0 ? (
        <p className="picture-none">{words.none}</p>
      ) : (
        <LoadedPart>
          <WorkloadChart situation={situation} />
        </LoadedPart>
      )}
    </section>
  );
}
