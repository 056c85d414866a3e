import { lazy, useId } from "react";
import { LoadedPart } from "#src/facts/loaded-part.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useForecast } from "../use-forecast.ts";
import type { Standing } from "../use-situation.ts";
import { ForecastNote } from "./forecast-note.tsx";

const ProgressChart = lazy(async () => ({
  default: (await import("./progress-chart.tsx")).ProgressChart,
}));

const messages = defineMessages({
  nl: { title: "Vooruitgang en wettelijke mijlpalen" },
  en: { title: "Progress and legal milestones" },
});

/** How the work went up to the peildatum, and where it goes at this pace. */
export function Progress({ situation }: { situation: Standing }) {
  const words = useMessages(messages);
  const title = useId();
  const forecast = useForecast(situation);
  return (
    <section className="picture-part progress" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      <div className="progress-place">
        <LoadedPart>
          <ProgressChart {...{ situation, forecast }} />
        </LoadedPart>
      </div>
      <ForecastNote {...{ situation, forecast }} />
    </section>
  );
}
