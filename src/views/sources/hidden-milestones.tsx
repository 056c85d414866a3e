import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { listQuery } from "#src/api/queries.ts";
import { knownAs } from "#src/domain/knowledge.ts";
import { countMilestones } from "#src/i18n/counts.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

const messages = defineMessages({
  nl: {
    one: (milestones: string, day: string) => `${milestones} was op ${day} nog niet bekend.`,
    many: (milestones: string, day: string) => `${milestones} waren op ${day} nog niet bekend.`,
  },
  en: {
    one: (milestones: string, day: string) => `${milestones} was not known yet on ${day}.`,
    many: (milestones: string, day: string) => `${milestones} were not known yet on ${day}.`,
  },
});

const NONE: ReadonlySet<string> = new Set();

/** The ids of the milestones that were not known on the kennisdatum: the timeline does not show them. */
export function useHiddenMilestones(): ReadonlySet<string> {
  const { kennis } = useLink().state;
  const milestones = useQuery(listQuery("milestones")).data?.items;
  return useMemo(() => {
    if (!kennis || !milestones) return NONE;
    return new Set(milestones.flatMap((milestone) => (knownAs(milestone, kennis) ? [] : [milestone.id])));
  }, [kennis, milestones]);
}

/** How many were left out, where they would have stood. */
export function HiddenMilestones({ count }: { count: number }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { kennis } = useLink().state;
  if (count === 0 || !kennis) return null;
  const said = count === 1 ? words.one : words.many;
  return <p className="caption">{said(countMilestones(count, language), formatDay(kennis, language))}</p>;
}
