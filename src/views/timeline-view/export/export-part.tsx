import { useQuery } from "@tanstack/react-query";
import { type RefObject, useState } from "react";
import { aboutQuery, boardsQuery, listQuery } from "#src/api/queries.ts";
import { ExportMenu, type Offer } from "#src/exports/export-menu.tsx";
import { wholePeriod } from "#src/exports/file-period.ts";
import { FORMATS, timelineFile } from "#src/exports/files.ts";
import type { Meant } from "#src/exports/meant.ts";
import { answerPieces } from "#src/facts/answer-words.ts";
import { comparedQuestion, comparedText } from "#src/facts/compared-words.ts";
import { laterWords } from "#src/facts/later-words.ts";
import { sentenceText } from "#src/facts/sentence.tsx";
import type { Facts } from "#src/facts/with-facts.tsx";
import { formatPeriod } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { filterWords } from "#src/scene/filter-words.ts";
import { laneWords } from "#src/scene/lane-words.ts";
import { sceneOf } from "#src/scene/scene.ts";
import type { MenuSetting } from "#src/ui/menu.tsx";

const messages = defineMessages({
  nl: {
    waiting: "kan zodra de bronnen er zijn",
    nothing: "kan niet: de filters laten geen mijlpaal over",
    period: "Periode van tekeningen",
    whole: (period: string) => `alles, ${period}`,
  },
  en: {
    waiting: "possible as soon as the sources are there",
    nothing: "not possible: the filters leave no milestone",
    period: "Period of drawings",
    whole: (period: string) => `all, ${period}`,
  },
});

type Props = {
  button: RefObject<HTMLElement | null>;
  open: boolean;
  onClose: () => void;
  facts: Facts<"regimes" | "milestones" | "schoolHolidays">;
};

/** Formats of rows alone: without a row there is nothing in them. */
const ROWS_ONLY: readonly string[] = ["csv", "xlsx", "ics"];

/** The files of what the link of the page means. */
export function ExportPart({ button, open, onClose, facts }: Props) {
  const words = useMessages(messages);
  const { state, asOf, today, href } = useLink();
  const about = useQuery(aboutQuery).data;
  const sources = useQuery(listQuery("sources")).data;
  const boards = useQuery({ ...boardsQuery, enabled: state.bestuur !== null }).data;
  const dataVersion = useQuery(listQuery("milestones")).data?.dataVersion ?? "";
  const [isWhole, setWhole] = useState(false);
  const onPage = sceneOf(facts, state, today);
  const whole = wholePeriod(onPage);
  const scene = isWhole ? { ...onPage, period: whole } : onPage;
  const sourceById = new Map((sources?.items ?? []).map((source) => [source.id, source]));
  const meant = (): Meant => ({
    scene,
    title: sentenceText(
      answerPieces({ regimes: facts.regimes, asOf, today, language: scene.language }),
      scene.language,
    ),
    kennis: state.kennis,
    later: laterWords({
      ...facts,
      asOf,
      sources: sourceById,
      kennis: state.kennis,
      language: scene.language,
    }),
    filters: filterWords(state),
    compared: comparedText(comparedQuestion(scene, { today, kennis: state.kennis })),
    without: laneWords({ bestuur: state.bestuur, taal: scene.language }, boards),
    dataVersion,
    checkedOn: about?.checkedOn ?? null,
    sources: sourceById,
    // Fixed to the day: "vandaag" would be another day for whoever opens the file later.
    href: new URL(href({ op: asOf, ...(isWhole && { van: null, tot: null }) }), window.location.href).href,
  });
  const reasonFor = (format: string) => {
    if (!sources) return words.waiting;
    return scene.shown.length === 0 && ROWS_ONLY.includes(format) ? words.nothing : undefined;
  };
  const offers = FORMATS.map((format): Offer => ({ format, reason: reasonFor(format) }));
  const periodOfDrawings: MenuSetting = {
    name: words.period,
    values: [
      { id: "seen", name: formatPeriod(onPage.period, scene.language) },
      { id: "whole", name: words.whole(formatPeriod(whole, scene.language)) },
    ],
    value: isWhole ? "whole" : "seen",
    onChange: (id) => setWhole(id === "whole"),
  };
  return (
    <ExportMenu
      {...{ button, open, onClose, offers }}
      settings={[periodOfDrawings]}
      make={async (format, work) => {
        if (format !== "pdf") return timelineFile(format, meant(), work);
        const { printTimeline } = await import("#src/exports/print/print-body.ts");
        await printTimeline(meant(), work);
        return null;
      }}
    />
  );
}
