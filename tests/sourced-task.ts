import { day } from "#src/domain/plain-date.ts";
import type { PreparationTask } from "#src/domain/preparation.ts";

/** A task of the facts, for a test that cares for a few of its parts: due on `date`, for a schoolbestuur. */
export const sourcedTask = (
  id: string,
  { date = "2023-06-30", ...given }: Partial<PreparationTask> & { date?: string } = {},
): PreparationTask => ({
  id,
  title: { nl: id, en: id },
  description: { nl: "", en: "" },
  domain: "leersteunmodel",
  appliesTo: "schoolbestuur",
  deadline: { basis: "source", date: day(date) },
  dependsOn: [],
  citations: [],
  ...given,
});
