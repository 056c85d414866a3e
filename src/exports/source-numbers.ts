import type { Milestone } from "#src/domain/milestone.ts";
import { citedSources, type Source } from "#src/domain/source.ts";
import type { ToldView } from "#src/domain/told-view.ts";
import type { Meant } from "./meant.ts";

/** Sources of what stands in a file, by id, with their number in its list. */
export type SourceNumbers = ReadonlyMap<string, { number: number; source: Source }>;

/** A part of a file: a timeline, or what another view says. */
export type Citing = { meant: Pick<Meant, "scene" | "sources">; told?: ToldView | undefined };

export function numberedSources(parts: readonly Citing[]): SourceNumbers {
  const numbers = new Map<string, { number: number; source: Source }>();
  for (const { meant, told } of parts) {
    const { scene, sources } = meant;
    const ids = told
      ? told.cited
      : citedSources(
          [...scene.regimes, ...scene.shown, ...countedIn(scene)].flatMap(({ citations }) => citations),
        );
    for (const id of ids) {
      const source = sources.get(id);
      if (source && !numbers.has(id)) numbers.set(id, { number: numbers.size + 1, source });
    }
  }
  return numbers;
}

/** A slide rests on what it draws. */
export const onSlide = ({ meant, told }: Citing, drawn: readonly Milestone[]): Citing => ({
  told,
  meant: { ...meant, scene: { ...meant.scene, shown: drawn } },
});

/** What the counts of a comparison are of, drawn or not; of a date that moved also where it stood, which has its own sources. */
export function countedIn({ comparison }: Meant["scene"]): readonly Milestone[] {
  if (!comparison) return [];
  const { known, moved, force, reached } = comparison.changes;
  return [...known, ...moved.flatMap(({ was, now }) => [was, now]), ...force.milestones, ...reached];
}

/** "3, 14": where these stand in the list of the file. */
export const numbersOf = (ids: readonly string[], numbers: SourceNumbers): readonly number[] =>
  ids.flatMap((id) => numbers.get(id)?.number ?? []).toSorted((a, b) => a - b);
