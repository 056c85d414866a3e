import { generateMilestones } from "../../../mocks/generate-milestones.ts";
import shapes from "../../../mocks/data/milestones.json";
import tracks from "./tracks.js";

/** Days in view at the start, as in our own default: the school years of the transition. */
export const FROM = Date.UTC(2022, 0, 1);
export const TO = Date.UTC(2024, 7, 31);
export const HEIGHT = 620;

/** The very milestones of `scenario=schaal-N`, in the form that every peer can use. */
export function items() {
  const count = Number(new URLSearchParams(window.location.search).get("n"));
  return generateMilestones({ count, shapes, knownUntil: "2026-11-21" }).map((milestone, index) => ({
    id: index,
    title: milestone.title.nl,
    lane: tracks.indexOf(milestone.track),
    start: Date.parse(milestone.date),
    end: milestone.endDate === null ? null : Date.parse(milestone.endDate),
  }));
}

export const lanes = tracks;
