/** `marked`: something was said on that day; without it the line only goes on. */
export type Step = { x: number; y: number; marked: boolean };
/** A value that stays until the next step. */
export type Series = { key: string; label: string; steps: readonly Step[] };

/** What a line chart reads: every x once, in order, with the values of those series that have a step there. */
export type Row = { x: number; steps: ReadonlyMap<string, Step> };

export function rowsOf(series: readonly Series[]): Row[] {
  const rows = new Map<number, Map<string, Step>>();
  for (const { key, steps } of series) {
    for (const step of steps) {
      const row = rows.get(step.x) ?? new Map<string, Step>();
      rows.set(step.x, row.set(key, step));
    }
  }
  return [...rows].map(([x, steps]) => ({ x, steps })).toSorted((a, b) => a.x - b.x);
}

export type Domain = readonly [number, number];

/** From the least to the most, with a share of that as room on both sides. */
export function domainOf(values: readonly number[], room: number): Domain {
  const [first = 0, ...others] = values;
  let [least, most] = [first, first];
  for (const value of others) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const margin = Math.max(1, (most - least) * room);
  return [least - margin, most + margin];
}

/** Places as near as possible to where they are wanted, in the same order and at least `gap` apart. */
export function spread(wanted: readonly number[], gap: number): number[] {
  const order = [...wanted.keys()].toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  // Those that are pushed together stand around their common middle.
  const clusters: { members: number[]; middle: number }[] = [];
  for (const index of order) {
    let cluster = { members: [index], middle: wanted[index] ?? 0 };
    for (;;) {
      const before = clusters.at(-1);
      if (
        !before ||
        cluster.middle - before.middle >= (gap * (cluster.members.length + before.members.length)) / 2
      )
        break;
      clusters.pop();
      const members = [...before.members, ...cluster.members];
      const sum = members.reduce((total, member) => total + (wanted[member] ?? 0), 0);
      cluster = { members, middle: sum / members.length };
    }
    clusters.push(cluster);
  }
  const places: number[] = wanted.map(() => 0);
  for (const { members, middle } of clusters) {
    members.forEach((member, at) => {
      places[member] = middle + (at - (members.length - 1) / 2) * gap;
    });
  }
  return places;
}
